import { describe, expect, it } from 'vitest'
import { defaultPolicies } from '#core/records/policies.ts'
import { aClient, aSubmission, buildProxy, clientId } from '../build-proxy.ts'
import { pull, push } from '../sync/ask-sync.ts'

type Proxy = Awaited<ReturnType<typeof buildProxy>>

/** A proxy in which the policy lets the caseworkers of a client read what colleagues asked about him. */
async function withPolicy() {
  const proxy = await buildProxy()
  await proxy.services.settings.change(
    { user: proxy.user('rolf'), isProven: true },
    { section: 'policies', change: { ...defaultPolicies, resultReaders: 'assigned-caseworkers' } },
  )
  return proxy
}

/** Hubert asks about the client, and a second passes. */
async function ask(proxy: Proxy): Promise<string> {
  const submission = aSubmission()
  await proxy.services.outbox.accept(proxy.user('hubert'), submission)
  await proxy.answerTo(submission.id)
  proxy.time.now += 1000
  return submission.id
}

/** Somebody saves the client with these caseworkers, null to delete him, and a second passes. */
async function save(proxy: Proxy, by: string, caseworkers: readonly string[] | null): Promise<void> {
  const person = await proxy.as(by)
  await push(person, 'views', [opening(proxy.user(by).id)])
  const base = (await pull(person, 'clients')).revisions[clientId] ?? 0
  const document = caseworkers && aClient({ caseworkers: caseworkers.map((name) => proxy.user(name).id) })
  const [result] = await push(person, 'clients', [{ id: clientId, base, document }])
  expect(result?.result).toBe('stored')
  proxy.time.now += 1000
}

function opening(author: string) {
  const id = crypto.randomUUID()
  const at = '2026-11-21T09:00:00.000Z'
  return { id, base: 0, document: { id, kind: 'client-opened', clientId, requestId: '', author, at } }
}

async function handOver(proxy: Proxy): Promise<void> {
  const path = `/api/people/${proxy.user('hubert').id}/handover`
  await (await proxy.as('rolf')).post(path, { to: proxy.user('theresia').id })
  proxy.time.now += 1000
}

type Step = (proxy: Proxy) => Promise<void>
const byHubert =
  (...names: string[]): Step =>
  (proxy) =>
    save(proxy, 'hubert', names)
const byHerself =
  (...names: string[]): Step =>
  (proxy) =>
    save(proxy, 'theresia', names)
const deleted: Step = (proxy) => save(proxy, 'hubert', null)

describe('What a colleague asked before theresia was assigned to his client, and after, is', () => {
  it.each<[string, Step[], before: boolean, after: boolean]>([
    ['nobody’s but his while she is not assigned', [], false, false],
    ['hers where he assigned her', [byHubert('hubert', 'theresia')], true, true],
    ['hers where an admin handed the client over', [handOver], true, true],
    ['hers from then on where she assigned herself', [byHerself('hubert', 'theresia')], false, true],
    [
      'so still where he saves the client then',
      [byHerself('hubert', 'theresia'), byHubert('theresia', 'hubert')],
      false,
      true,
    ],
    [
      'hers where he assigned her anew after she had done it herself',
      [byHerself('hubert', 'theresia'), byHubert('hubert'), byHubert('hubert', 'theresia')],
      true,
      true,
    ],
    [
      'not hers where she takes herself off and on again',
      [byHubert('hubert', 'theresia'), byHerself('hubert'), byHerself('hubert', 'theresia')],
      false,
      true,
    ],
    ['nobody’s but his once the client is deleted', [byHubert('hubert', 'theresia'), deleted], false, false],
  ])('%s', async (_case, steps, before, after) => {
    const proxy = await withPolicy()
    const ids = [await ask(proxy)]
    for (const step of steps) await step(proxy)
    ids.push(await ask(proxy))
    const theresia = await proxy.as('theresia')
    const read = await Promise.all(ids.map((id) => theresia.get(`/api/requests/${id}/result`)))
    expect(read.map(({ statusCode }) => statusCode)).toEqual([before, after].map((may) => (may ? 200 : 403)))
    const expected = ids.filter((_id, index) => [before, after][index])
    for (const collection of ['requests', 'answers']) {
      const { documents } = await pull(theresia, collection)
      expect(new Set(documents.map(({ id }) => id))).toEqual(new Set(expected))
    }
  })
})
