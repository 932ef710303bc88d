import { describe, expect, it } from 'vitest'
import type { HeldRole } from '#core/records/user.ts'
import { clientId, aClient } from '../build-proxy.ts'
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
