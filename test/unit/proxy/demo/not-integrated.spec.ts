import { describe, expect, it } from 'vitest'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { demoClients } from '../../../../proxy/demo/clients.ts'
import { buildProxy, submissionOf } from '../build-proxy.ts'
import { aSimulator, look } from '../simulator/ask.ts'

describe('Somebody who is not integrated', () => {
  it('is asked about in vain, registered, and asked about again', async () => {
    const nora = demoClients({ hubert: 'hubert', theresia: 'theresia' })[16]
    if (!nora) throw new RangeError('Client 17 is missing.')
    const { id: clientId, ssin, lastName, firstNames, birthDate } = nora
    const simulator = await aSimulator()
    const settings = { environment: 'demo', ssdnUserId: '60061590158' } as const
    const proxy = await buildProxy({ upstreamUrl: simulator.url, settings })
    await proxy.services.clients.put({ ...nora, caseworkers: [proxy.user('hubert').id] })
    const hubert = await proxy.as('hubert')

    async function carryOut(submission: Submission) {
      expect((await hubert.post('/api/outbox', submission)).statusCode).toBeLessThan(300)
      const { state, messages } = await proxy.answerTo(submission.id)
      return [state, ...messages.filter(({ severity }) => severity !== 'information').map(({ code }) => code)]
    }
    const tx25 = () => submissionOf('tx25', { clientId, parameters: { ssin, language: 'de', history: true } })
    const proof = { ssin, lastName, firstName: firstNames, birthDate }
    const period = { purpose: '1', startDate: '2026-11-21', endDate: '2026-12-31', sector: '17' }
    const parameters = { ...emptyManageAccess(), ...proof, ...period, action: 'REGISTER' } as const

    expect(await carryOut(tx25())).toEqual(['errors', 'MSG00012'])
    const register = submissionOf('manage-access', { clientId, parameters, purpose: '', reason: '' })
    expect(await carryOut(register)).toEqual(['ok'])
    expect(await carryOut(tx25())).toEqual(['ok'])
    expect(await look(simulator, '/__calls')).toMatchObject({
      count: 3,
      calls: [{ service: 'tx25' }, { service: 'manage-access', action: 'REGISTER' }, { service: 'tx25' }],
    })
  })
})
