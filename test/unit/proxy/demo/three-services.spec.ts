import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { verificationOf } from '#core/cbss/identify-person/verification.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import { readServiceReply, services as rows } from '#core/cbss/services.ts'
import { statusOf } from '#core/cbss/statuses.ts'
import type { Answer } from '#core/records/answer.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { endpointsOf } from '../../../../proxy/cbss/endpoints.ts'
import { liveTransport } from '../../../../proxy/cbss/live.ts'
import { validateXml } from '../../../../proxy/cbss/validate.ts'
import { seedDemo } from '../../../../proxy/demo/seed.ts'
import { openServices } from '../../../../proxy/services.ts'
import { findAnswer } from '../../../../proxy/store/answers.ts'
import { findAccount, userOf } from '../../../../proxy/store/users.ts'
import { submissionOf, temporaryFolder } from '../build-proxy.ts'
import { aSimulator } from '../simulator/ask.ts'

const now = Date.parse('2026-11-21T10:00:00.000Z')
const nora = '87031393439'
const asked = { clientId: '', clientName: '' }

/** Hubert of the demo, who asks the simulator and waits for what becomes of it. */
async function hubert() {
  const folder = await temporaryFolder()
  const simulator = await aSimulator()
  const services = await openServices({
    mode: 'demo',
    dataDirectory: folder,
    masterKeyFile: path.join(folder, 'master.key'),
    clock: () => now,
    transport: liveTransport({ connect: 2000, headers: 5000, body: 5000 }),
    endpoints: endpointsOf('demo', { test: '', acpt: '', prod: '' }, simulator.url),
    validate: validateXml,
    connectLimit: 500,
    passwordCost: { log2N: 2, r: 1, p: 1 },
  })
  onTestFinished(async () => {
    await services.queue.stop(1000)
    services.store.close()
  })
  await seedDemo(services)
  await services.queue.start((error) => {
    throw error
  })
  const account = await findAccount(services.store, 'hubert')
  if (!account) throw new Error('The demo has no hubert.')
  const user = userOf(account, now)
  const clients = await services.store.db.selectFrom('clients').select('id').execute()
  return {
    clientId: clients[0]?.id ?? '',
    async ask(submission: Submission): Promise<Answer> {
      await services.outbox.accept(user, submission)
      return vi.waitFor(
        async () => {
          const answer = await findAnswer(services.store, submission.id)
          if (!answer || ['received', 'sent'].includes(answer.state)) throw new Error('Not answered yet.')
          return answer
        },
        { timeout: 10_000, interval: 10 },
      )
    },
  }
}

function read({ service, reply }: Answer) {
  return readServiceReply(service, reply ?? '')
}

it(
  'The demo leads from a refused Tx25 over the registration to its result',
  { timeout: 60_000 },
  async () => {
    const { ask, clientId } = await hubert()
    const tx25 = () =>
      submissionOf('tx25', { clientId, parameters: { ssin: nora, language: 'fr', history: true } })
    const refused = await ask(tx25())
    expect(refused.state).toBe('errors')
    expect(refused.messages.map(({ code }) => statusOf(code)?.offers)).toEqual(['register'])

    const criteria = { ...emptyIdentifyPerson(), ssin: nora }
    const found = read(await ask(submissionOf('identify-person', { ...asked, parameters: criteria })))
    const [person] = (found.service === 'identify-person' && found.result?.persons) || []
    expect(found.state).toBe('ok')
    expect(person).toMatchObject({ ssin: nora, left: [] })

    const verified = { ...criteria, lastName: person?.lastName ?? '', birthDate: person?.birthDate ?? '' }
    const verification = rows['identify-person'].read(
      (await ask(submissionOf('identify-person', { ...asked, parameters: verified }))).reply ?? '',
    )
    expect(verificationOf(verified, verification)).toMatchObject({ outcome: 'verified', by: ['person-data'] })
    const mistaken = { ...verified, birthDate: '1987-03-14' }
    const differing = rows['identify-person'].read(
      (await ask(submissionOf('identify-person', { ...asked, parameters: mistaken }))).reply ?? '',
    )
    expect(verificationOf(mistaken, differing)).toMatchObject({
      outcome: 'not-verified',
      differences: [{ proof: 'person-data', value: '1987-03-14' }],
    })

    const registration = {
      ...emptyManageAccess(),
      ssin: nora,
      action: 'REGISTER',
      purpose: '1',
      startDate: '2026-11-01',
      endDate: '2026-12-31',
      sector: '17',
      lastName: verified.lastName,
      birthDate: verified.birthDate,
    } as const
    const registered = await ask(submissionOf('manage-access', { clientId, parameters: registration }))
    expect(registered.state).toBe('ok')
    const list = { ...registration, action: 'LIST', purpose: '' } as const
    const listed = rows['manage-access'].read(
      (await ask(submissionOf('manage-access', { clientId, parameters: list }))).reply ?? '',
    )
    expect(listed.result).toMatchObject({ original: { ssin: nora, action: 'LIST' }, left: [] })
    expect(listed.result?.registrations).toContainEqual(
      expect.objectContaining({ purpose: '1', startDate: '2026-11-01', endDate: '2026-12-31', left: [] }),
    )

    const again = await ask(tx25())
    expect(again.state).toBe('ok')
    const result = read(again)
    expect(result.service === 'tx25' && result.result?.ssin).toBe(nora)
  },
)
