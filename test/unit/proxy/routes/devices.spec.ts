import { describe, expect, it } from 'vitest'
import { buildProxy } from '../build-proxy.ts'

const desk = {
  id: '01939f3a-0000-7000-8000-00000000d001',
  kind: 'desk',
  label: 'Firefox, Windows',
  appVersion: '0.1.0',
}
const state = { appVersion: '0.1.1', storageUsed: 1_500_000, storagePersisted: true, unsent: 2 }

async function withDevice() {
  const proxy = await buildProxy()
  const hubert = await proxy.as('hubert')
  const registered = await hubert.post('/api/devices', desk)
  return { proxy, hubert, registered }
}

describe('A device', () => {
  it('gets 32 random bytes of its own, the same ones in every session of its user', async () => {
    const { proxy, hubert, registered } = await withDevice()
    const share: string = registered.json().share
    expect(registered.json()).toEqual({ id: desk.id, kind: 'desk', share })
    expect(Buffer.from(share, 'base64')).toHaveLength(32)
    expect((await hubert.post('/api/devices', desk)).json().share).toBe(share)
    expect((await (await proxy.as('hubert')).post('/api/devices', desk)).json().share).toBe(share)
    const other = { ...desk, id: desk.id.replace('d001', 'd002') }
    expect((await hubert.post('/api/devices', other)).json().share).not.toBe(share)
  })

  it('is told what the proxy knows of it, and of no other', async () => {
    const { proxy, hubert } = await withDevice()
    await hubert.put('/api/devices/current', { ...state, kind: 'tablet' })
    const own = (await hubert.get('/api/devices/current')).json()
    expect(own).toEqual({ kind: 'tablet', label: desk.label, createdAt: '2026-11-21T10:00:00.000Z' })
    const stranger = await (await proxy.as('theresia')).get('/api/devices/current')
    expect([stranger.statusCode, stranger.json().code]).toEqual([403, 'device-unknown'])
  })

  it('is journalled at its first sight, and each giving of the share', async () => {
    const { proxy, hubert } = await withDevice()
    await hubert.post('/api/devices', desk)
    const rows = await proxy.journal('device-registered', 'share-given')
    expect(rows.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['device-registered', proxy.user('hubert').id],
      ['share-given', proxy.user('hubert').id],
      ['share-given', proxy.user('hubert').id],
    ])
    expect(rows[0]?.details).toEqual({ device: desk.id, kind: 'desk', label: 'Firefox, Windows' })
  })

  it('has its share sealed in the store', async () => {
    const { proxy, registered } = await withDevice()
    const row = await proxy.services.store.db.selectFrom('devices').selectAll().executeTakeFirstOrThrow()
    const bytes = Buffer.from(String(registered.json().share), 'base64')
    expect(Buffer.from(row.share ?? []).includes(bytes)).toBe(false)
  })

  it('of one user is not opened to another', async () => {
    const { proxy } = await withDevice()
    const response = await (await proxy.as('theresia')).post('/api/devices', desk)
    expect([response.statusCode, response.json().code]).toEqual([403, 'device-unknown'])
  })

  it('tells how it stands, once the session knows it', async () => {
    const { proxy, hubert } = await withDevice()
    proxy.time.now += 60_000
    expect((await hubert.put('/api/devices/current', state)).statusCode).toBe(204)
    const [line] = (await (await proxy.as('rolf')).get('/api/devices')).json()
    expect(line).toMatchObject({
      id: desk.id,
      userName: 'hubert',
      appVersion: '0.1.1',
      storageUsed: 1_500_000,
      storagePersisted: true,
      unsent: 2,
      createdAt: '2026-11-21T10:00:00.000Z',
      lastContactAt: '2026-11-21T10:01:00.000Z',
      revokedAt: null,
    })
    const without = await (await proxy.as('theresia')).put('/api/devices/current', state)
    expect(without.json().code).toBe('device-unknown')
  })

  it('that was locked gets its share only after a new sign-in', async () => {
    const { proxy, hubert, registered } = await withDevice()
    expect((await hubert.delete('/api/devices/current/share')).statusCode).toBe(204)
    const kept = await hubert.post('/api/devices', desk)
    expect([kept.statusCode, kept.json().share]).toEqual([200, null])
    expect(await proxy.journal('share-given')).toHaveLength(1)
    const again = await (await proxy.as('hubert')).post('/api/devices', desk)
    expect(again.json().share).toBe(registered.json().share)
  })
})

describe('After an admin reset the password, a device', () => {
  it('that was there before gets no share until the results are released; a new one does', async () => {
    const { proxy, hubert } = await withDevice()
    const held = (since: string | null) =>
      proxy.services.store.db
        .updateTable('users')
        .set({ results_held_since: since })
        .where('name', '=', 'hubert')
        .execute()
    await held('2026-11-21T10:30:00.000Z')
    const refused = await hubert.post('/api/devices', desk)
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'results-held'])
    proxy.time.now += 31 * 60_000
    const later = await proxy.as('hubert')
    expect(
      (await later.post('/api/devices', { ...desk, id: desk.id.replace('d001', 'd002') })).statusCode,
    ).toBe(200)
    await held(null)
    expect((await later.post('/api/devices', desk)).statusCode).toBe(200)
  })
})

describe('Revoking a device', () => {
  it('needs a fresh proof, like every ending of somebody’s access', async () => {
    const { proxy } = await withDevice()
    const rolf = await proxy.as('rolf')
    proxy.time.now += 6 * 60_000
    expect((await rolf.delete(`/api/devices/${desk.id}`)).json().code).toBe('step-up-required')
  })

  it('ends its sessions and no other, destroys the share and is journalled', async () => {
    const { proxy, hubert } = await withDevice()
    const elsewhere = await proxy.as('hubert')
    const rolf = await proxy.as('rolf')
    expect((await rolf.delete(`/api/devices/${desk.id}`)).statusCode).toBe(204)
    expect((await hubert.get('/api/session')).statusCode).toBe(401)
    expect((await elsewhere.get('/api/session')).statusCode).toBe(200)
    const refused = await elsewhere.post('/api/devices', desk)
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'device-revoked'])
    const row = await proxy.services.store.db.selectFrom('devices').selectAll().executeTakeFirstOrThrow()
    expect(row.share).toBeNull()
    expect(await proxy.journal('device-revoked')).toMatchObject([
      { actor: proxy.user('rolf').id, details: { device: desk.id, user: proxy.user('hubert').id } },
    ])
  })

  it('twice changes nothing more, and of an unknown one says so', async () => {
    const { proxy } = await withDevice()
    const rolf = await proxy.as('rolf')
    await rolf.delete(`/api/devices/${desk.id}`)
    expect((await rolf.delete(`/api/devices/${desk.id}`)).statusCode).toBe(204)
    expect(await proxy.journal('device-revoked')).toHaveLength(1)
    expect((await rolf.delete('/api/devices/none')).json().code).toBe('not-found')
  })
})

it.each([
  ['hubert', 403, 403],
  ['patrick', 200, 403],
  ['rolf', 200, 204],
])('%s lists devices with %i and revokes one with %i', async (name, list, revoke) => {
  const { proxy } = await withDevice()
  const person = await proxy.as(name)
  expect((await person.get('/api/devices')).statusCode).toBe(list)
  expect((await person.delete(`/api/devices/${desk.id}`)).statusCode).toBe(revoke)
})
