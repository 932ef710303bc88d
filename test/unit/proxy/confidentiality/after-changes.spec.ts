import { describe, expect, it } from 'vitest'
import type { HeldRole } from '#core/records/user.ts'
import { clientId, aClient } from '../build-proxy.ts'
import { pull, useDevice } from '../sync/ask-sync.ts'
import { found } from './canaries.ts'
import { useEverything } from './gather.ts'
import { plant, type Planted } from './plant.ts'

/** What somebody who uses every route gets of what hubert left, by route. */
async function hitsFor(planted: Planted, headers: Record<string, string>, skip: readonly string[] = []) {
  const came = await useEverything(planted, headers, skip)
  expect(came.length).toBeGreaterThan(60)
  return came
    .map(({ route, text }) => `${route}: ${found(planted.traces, text).join(', ')}`)
    .filter((line) => !line.endsWith(': '))
}

async function changeRoles({ proxy }: Planted, roles: HeldRole[]): Promise<void> {
  const rolf = await proxy.as('rolf')
  const response = await rolf.put(`/api/people/${proxy.user('hubert').id}/roles`, { roles })
  expect(response.statusCode).toBe(200)
}

async function setReaders({ proxy }: Planted, resultReaders: string): Promise<void> {
  const rolf = await proxy.as('rolf')
  const { policies } = (await rolf.get('/api/settings')).json().settings
  const response = await rolf.put('/api/settings/policies', { ...policies, resultReaders })
  expect(response.statusCode).toBe(200)
}

describe('After a role was taken away', () => {
  it.each<[string, HeldRole[]]>([
    ['all of them', []],
    ['that of the caseworker', [{ role: 'admin', until: null }]],
    ['by its end', [{ role: 'caseworker', until: '2026-11-20' }]],
  ])('%s, hubert gets nothing of what he left', async (_which, roles) => {
    const planted = await plant()
    const { headers } = await planted.proxy.as('hubert')
    await changeRoles(planted, roles)
    expect(await hitsFor(planted, headers)).toEqual([])
  })
})

describe('After an account was taken out of use', () => {
  it('its session gets nothing', async () => {
    const planted = await plant()
    const { headers } = await planted.proxy.as('hubert')
    const { id } = planted.proxy.user('hubert')
    await (await planted.proxy.as('rolf')).put(`/api/people/${id}`, { displayName: 'hubert', active: false })
    expect(await hitsFor(planted, headers)).toEqual([])
    expect((await planted.proxy.app.inject({ url: '/api/sync/answers', headers })).statusCode).toBe(401)
  })
})

describe('The next pull of a device', () => {
  const collections = ['requests', 'answers', 'visits', 'clients'] as const

  /** The ids that came, or the ids that went, of each collection. */
  async function pulled(person: Awaited<ReturnType<Planted['proxy']['as']>>, after: readonly number[]) {
    const pages = []
    for (const [index, name] of collections.entries()) pages.push(await pull(person, name, after[index]))
    return {
      came: pages.map(({ documents }) => documents.length),
      went: pages.map(({ deleted }) => deleted.length),
      after: pages.map(({ sequence }) => sequence),
    }
  }

  it('removes what may no longer be seen, when the role has ended', async () => {
    const planted = await plant()
    const { proxy } = planted
    await proxy.services.clients.put(aClient({ caseworkers: [proxy.user('hubert').id] }))
    const hubert = await proxy.as('hubert')
    await useDevice(hubert, 'desk')
    const before = await pulled(hubert, [0, 0, 0, 0])
    expect(before.came).toEqual([4, 3, 1, 1])
    await changeRoles(planted, [{ role: 'admin', until: null }])
    const { came, went } = await pulled(hubert, before.after)
    expect([came, went]).toEqual([
      [0, 0, 0, 0],
      [4, 3, 1, 1],
    ])
  })

  it('moves drafts, visits and clients with a handover, and nothing that was sent', async () => {
    const planted = await plant()
    const { proxy } = planted
    await proxy.services.clients.put(aClient({ caseworkers: [proxy.user('hubert').id] }))
    const [hubert, theresia] = [await proxy.as('hubert'), await proxy.as('theresia')]
    for (const person of [hubert, theresia]) await useDevice(person, 'desk')
    const [own, hers] = [await pulled(hubert, [0, 0, 0, 0]), await pulled(theresia, [0, 0, 0, 0])]
    expect(hers.came).toEqual([0, 0, 0, 0])
    const path = `/api/people/${proxy.user('hubert').id}/handover`
    const done = await (await proxy.as('rolf')).post(path, { to: proxy.user('theresia').id })
    expect(done.json()).toEqual({ drafts: 2, clients: 1 })
    expect(found(planted.traces, done.body)).toEqual([])
    const [left, got] = [await pulled(hubert, own.after), await pulled(theresia, hers.after)]
    expect(left.went).toEqual([1, 0, 1, 1])
    expect(got.came).toEqual([1, 0, 1, 1])
    const { headers } = await proxy.as('theresia')
    // The draft and the visit, by themselves or in one answer with both.
    const moved = /: (draft|visitNote, visitAddress|draft, visitNote, visitAddress)$/
    const hits = await hitsFor(planted, headers)
    // The draft names its client as hubert typed it; that was not in a request that he sent.
    expect(hits.filter((line) => !moved.test(line))).toEqual([])
    expect(JSON.stringify(await proxy.journal('handover'))).toContain('"drafts":2,"clients":1')
    const [from, to] = [proxy.user('hubert').id, proxy.user('theresia').id]
    expect(await proxy.journal('assignment-changed')).toMatchObject([
      { actor: proxy.user('rolf').id, details: { added: [to], removed: [from] } },
    ])
  })

  it.each([
    ['himself', 'rolf', 'own-account'],
    ['an advisor', 'patrick', 'invalid-input'],
    ['the same colleague', 'hubert', 'invalid-input'],
  ])('is not moved by an admin to %s', async (_whom, to, code) => {
    const { proxy } = await plant()
    const path = `/api/people/${proxy.user('hubert').id}/handover`
    const answer = await (await proxy.as('rolf')).post(path, { to: proxy.user(to).id })
    expect(answer.json().code).toBe(code)
  })
})

describe('While assigned caseworkers may read results', () => {
  it('one gets them of his client, and nothing once the policy is off again', async () => {
    const planted = await plant()
    const { proxy, requestIds } = planted
    await proxy.services.clients.put(aClient({ caseworkers: [proxy.user('theresia').id] }))
    const theresia = await proxy.as('theresia')
    const path = `/api/requests/${requestIds[0]}/result`
    await setReaders(planted, 'assigned-caseworkers')
    expect(found(planted.traces, (await theresia.get(path)).body)).toContain('tx25Reply')
    await setReaders(planted, 'author')
    expect(await hitsFor(planted, theresia.headers)).toEqual([])
  })

  it('one who is assigned no more gets nothing', async () => {
    const planted = await plant()
    const { proxy } = planted
    await proxy.services.clients.put(aClient({ caseworkers: [proxy.user('theresia').id] }))
    await setReaders(planted, 'assigned-caseworkers')
    await proxy.services.clients.put(aClient({ id: clientId, caseworkers: [] }))
    expect(await hitsFor(planted, (await proxy.as('theresia')).headers)).toEqual([])
  })
})
