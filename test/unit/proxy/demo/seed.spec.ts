import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { endpointsOf } from '../../../../proxy/cbss/endpoints.ts'
import { liveTransport } from '../../../../proxy/cbss/live.ts'
import { demoAccounts } from '../../../../proxy/demo/accounts.ts'
import { firstRequestId } from '../../../../proxy/demo/first-request.ts'
import { seedDemo } from '../../../../proxy/demo/seed.ts'
import { validateXml } from '../../../../proxy/cbss/validate.ts'
import { openServices, type Services } from '../../../../proxy/services.ts'
import { findAnswer } from '../../../../proxy/store/answers.ts'
import { clientsAfter } from '../../../../proxy/store/clients.ts'
import { readSecrets } from '../../../../proxy/store/secrets.ts'
import { readSettings } from '../../../../proxy/store/settings.ts'
import { temporaryFolder } from '../build-proxy.ts'
import { aSimulator, look } from '../simulator/ask.ts'

/** Services of a demo whose queue runs, on a simulator; both end with the test. */
async function aDemo(
  folder: string,
  simulator: { url: string },
): Promise<Services & { stop(): Promise<void> }> {
  const services = await openServices({
    mode: 'demo',
    dataDirectory: folder,
    masterKeyFile: path.join(folder, 'master.key'),
    clock: () => Date.parse('2026-11-21T10:00:00.000Z'),
    transport: liveTransport({ connect: 2000, headers: 2000, body: 2000 }),
    endpoints: endpointsOf('demo', { test: '', acpt: '', prod: '' }, simulator.url),
    validate: validateXml,
    connectLimit: 500,
    passwordCost: { log2N: 2, r: 1, p: 1 },
  })
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= services.queue.stop(1000).then(() => services.store.close()))
  onTestFinished(stop)
  return { ...services, stop }
}

const finalAnswer = (services: Services) =>
  vi.waitFor(
    async () => {
      const answer = await findAnswer(services.store, firstRequestId)
      if (!answer || ['received', 'sent'].includes(answer.state)) throw new Error('Not answered yet.')
      return answer
    },
    { timeout: 4000, interval: 10 },
  )

const throwError = (error: unknown) => {
  throw error
}

describe('The data of the demo', () => {
  it('make Tx25 no. 1 of hubert through the whole way, with 18 rows in German', async () => {
    const simulator = await aSimulator()
    const services = await aDemo(await temporaryFolder(), simulator)
    await seedDemo(services)
    await services.queue.start(throwError)
    const answer = await finalAnswer(services)
    const hubert = await services.users.verify('hubert', 'demo-hubert')
    expect(answer).toMatchObject({ number: 1, state: 'ok', environment: 'demo', author: hubert?.id })
    const reply = readTx25Text(answer.reply ?? '')
    expect(reply).toMatchObject({ kind: 'data', language: 'de' })
    expect(reply.kind === 'data' ? renderTx25(reply.information, 'de') : []).toHaveLength(18)
    expect(await look(simulator, '/__calls')).toMatchObject({
      count: 1,
      calls: [{ ticket: firstRequestId, language: 'de', history: true, cbeNumber: '0123456749' }],
    })
  })

  it('let everybody sign in and hold the settings and all clients', async () => {
    const services = await aDemo(await temporaryFolder(), await aSimulator())
    await seedDemo(services)
    for (const { name, password, roles, displayName } of demoAccounts) {
      const held = roles.map((role) => ({ role, until: null }))
      expect(await services.users.verify(name, password)).toMatchObject({ roles: held, displayName })
    }
    expect(await readSecrets(services.store)).toEqual({ httpPassword: 'demo' })
    expect(await readSettings(services.store)).toMatchObject({
      settings: { environment: 'demo', liveRequests: true, requestingOrganisation: '0123456749' },
    })
    expect((await clientsAfter(services.store, 0, 100)).length).toBeGreaterThanOrEqual(14)
  })

  it('are made once: another start adds nothing and asks nothing', async () => {
    const [folder, simulator] = [await temporaryFolder(), await aSimulator()]
    const first = await aDemo(folder, simulator)
    await seedDemo(first)
    await first.queue.start(throwError)
    await finalAnswer(first)
    await first.stop()
    const second = await aDemo(folder, simulator)
    const before = await second.store.db.selectFrom('journal').selectAll().execute()
    await seedDemo(second)
    await second.queue.start(throwError)
    expect(await second.store.db.selectFrom('journal').selectAll().execute()).toEqual(before)
    expect(await look(simulator, '/__calls')).toMatchObject({ count: 1 })
  })

  it.each([1, 4, 5, 8])(
    'are completed by the next start when the first broke off at step %i',
    async (step) => {
      const [folder, simulator] = [await temporaryFolder(), await aSimulator()]
      const first = await aDemo(folder, simulator)
      await expect(seedDemo(breakingAt(step, first))).rejects.toThrow('pulled the plug')
      await first.stop()
      const second = await aDemo(folder, simulator)
      await seedDemo(second)
      const clients = await clientsAfter(second.store, 0, 100)
      expect(new Set(clients.map(({ id }) => id)).size).toBe(clients.length)
      await second.queue.start(throwError)
      expect(await finalAnswer(second)).toMatchObject({ number: 1, state: 'ok' })
    },
  )
})

/** The same services, which break off at the n-th thing they are asked to make. */
function breakingAt(step: number, services: Services): Services {
  let made = 0
  const counted =
    <Arguments extends unknown[], Result>(make: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments) => {
      made += 1
      if (made === step) throw new Error('pulled the plug')
      return make(...given)
    }
  return {
    ...services,
    users: { ...services.users, add: counted(services.users.add) },
    settings: { change: counted(services.settings.change) },
    clients: { ...services.clients, put: counted(services.clients.put) },
  }
}
