import { describe, expect, it } from 'vitest'
import type { HeldRole } from '#core/records/user.ts'
import { buildProxy } from '../build-proxy.ts'
import { cookieOf, signIn } from './one-time.ts'

const role = (name: HeldRole['role'], until: string | null = null): HeldRole => ({ role: name, until })

/** A proxy with an admin, an advisor, and who asks as a colleague. */
async function withPeople() {
  const proxy = await buildProxy()
  const rolf = await proxy.as('rolf')
  const patrick = await proxy.as('patrick')
  const id = (name: string) => proxy.user(name).id
  return { ...proxy, proxy, rolf, patrick, id }
}

describe('An account', () => {
  it('is made with a one-time password, which its owner changes first', async () => {
    const { proxy, rolf } = await withPeople()
    const payload = { name: 'Anna', displayName: 'Anna Admin', roles: [role('admin', '2026-12-31')] }
    const made = await rolf.post('/api/people', payload)
    expect(made.statusCode).toBe(200)
    const { person, oneTimePassword } = made.json()
    expect(person).toMatchObject({ displayName: 'Anna Admin', mustChangePassword: true, active: true })
    const entered = await signIn(proxy, { name: 'anna', password: oneTimePassword })
    expect(entered.json().duties).toEqual(['change-password'])
    const headers = cookieOf(entered)
    const ask = (method: 'GET' | 'PUT', url: string, body?: object) =>
      proxy.app.inject({ method, url, headers, ...(body && { payload: body }) })
    expect((await ask('GET', '/api/people')).json().code).toBe('password-change-required')
    expect((await ask('GET', '/api/stream')).json().code).toBe('password-change-required')
    const change = { current: oneTimePassword, password: 'a password of my own' }
    const same = await ask('PUT', '/api/session/password', { ...change, password: oneTimePassword })
    expect(same.json().fields).toEqual([{ field: 'password', reason: 'It is the current one.' }])
    expect((await ask('PUT', '/api/session/password', change)).statusCode).toBe(204)
    expect((await ask('GET', '/api/people')).statusCode).toBe(200)
    expect((await signIn(proxy, { name: 'anna', password: oneTimePassword })).statusCode).toBe(401)
    expect(JSON.stringify(await proxy.journal())).not.toContain(oneTimePassword)
  })

  it('has a name that nobody else has', async () => {
    const { rolf } = await withPeople()
    const made = await rolf.post('/api/people', { name: ' HUBERT', displayName: 'x', roles: [] })
    expect([made.statusCode, made.json().code]).toEqual([409, 'name-taken'])
  })

  it('that is taken out of use ends its sessions and cannot sign in until it is given back', async () => {
    const { proxy, rolf, id } = await withPeople()
    const hubert = await proxy.as('hubert')
    const change = { displayName: 'Hubert', active: false }
    expect((await rolf.put(`/api/people/${id('hubert')}`, change)).json().sessions).toBe(0)
    expect((await hubert.get('/api/session')).json().code).toBe('not-signed-in')
    const credentials = { name: 'hubert', password: 'demo-hubert' }
    expect((await signIn(proxy, credentials)).json().code).toBe('wrong-credentials')
    await rolf.put(`/api/people/${id('hubert')}`, { ...change, active: true })
    expect((await signIn(proxy, credentials)).statusCode).toBe(200)
  })

  it.each([
    ['PUT', '', { displayName: 'x', active: false }],
    ['PUT', '/roles', { roles: [role('admin'), role('caseworker')] }],
    ['POST', '/password', {}],
    ['DELETE', '/second-factor', undefined],
  ] as const)('is not touched by its own owner: %s %s', async (method, path, payload) => {
    const { proxy, rolf, id } = await withPeople()
    const response = await proxy.app.inject({
      method,
      url: `/api/people/${id('rolf')}${path}`,
      headers: rolf.headers,
      ...(payload && { payload }),
    })
    expect([response.statusCode, response.json().code]).toEqual([403, 'own-account'])
  })

  it.each([
    ['POST', '/api/people', { name: 'x', displayName: 'x', roles: [] }],
    ['PUT', '/api/people/ID', { displayName: 'x', active: true }],
    ['PUT', '/api/people/ID/roles', { roles: [] }],
    ['POST', '/api/people/ID/password', {}],
    ['DELETE', '/api/people/ID/second-factor', undefined],
  ] as const)('is changed only after a fresh proof: %s %s', async (method, url, payload) => {
    const { proxy, rolf, id } = await withPeople()
    proxy.time.now += 5 * 60_000
    const ask = () =>
      proxy.app.inject({
        method,
        url: url.replace('ID', id('hubert')),
        headers: rolf.headers,
        ...(payload && { payload }),
      })
    expect((await ask()).json().code).toBe('step-up-required')
    await rolf.post('/api/session/step-up', { password: 'demo-rolf' })
    expect((await ask()).statusCode).toBe(200)
  })

  it('is told apart by the journal, act by act', async () => {
    const { proxy, rolf, patrick, id } = await withPeople()
    await rolf.post('/api/people', { name: 'x', displayName: 'x', roles: [role('caseworker')] })
    await rolf.put(`/api/people/${id('hubert')}`, { displayName: 'New', active: true })
    await rolf.put(`/api/people/${id('hubert')}/roles`, { roles: [role('admin', '2026-12-01')] })
    await rolf.post(`/api/people/${id('hubert')}/password`, {})
    await rolf.delete(`/api/people/${id('hubert')}/second-factor`)
    await patrick.post(`/api/people/${id('hubert')}/release-results`, {})
    await rolf.delete(`/api/people/${id('theresia')}/sessions`)
    const kinds = ['account-made', 'account-changed', 'roles-changed', 'password-reset', 'factor-removed']
    const rows = await proxy.journal(...kinds, 'results-released', 'session-ended')
    expect(rows.map(({ kind }) => kind)).toEqual([...kinds, 'results-released', 'session-ended'])
    expect(rows[2]?.details).toMatchObject({ before: ['caseworker'], after: ['admin until 2026-12-01'] })
  })
})

describe('Sessions', () => {
  it('are listed and ended by their owner, one by one', async () => {
    const { proxy } = await withPeople()
    const [here, there] = [await proxy.as('hubert'), await proxy.as('hubert')]
    const list = (await here.get('/api/session/list')).json<{ id: string; current: boolean }[]>()
    expect(list.map(({ current }) => current).toSorted()).toEqual([false, true])
    const other = list.find(({ current }) => !current)
    expect((await here.delete(`/api/session/list/${other?.id}`)).statusCode).toBe(204)
    expect((await there.get('/api/session')).statusCode).toBe(401)
    expect((await here.get('/api/session')).statusCode).toBe(200)
    expect((await here.delete(`/api/session/list/${other?.id}`)).json().code).toBe('not-found')
  })

  it('of somebody else are ended by an admin alone', async () => {
    const { proxy, rolf, patrick, id } = await withPeople()
    const hubert = await proxy.as('hubert')
    const theresia = await proxy.as('theresia')
    const path = `/api/people/${id('hubert')}/sessions`
    const [line] = (await rolf.get(path)).json()
    expect((await theresia.delete(`/api/session/list/${line.id}`)).json().code).toBe('not-found')
    expect((await patrick.delete(`${path}/${line.id}`)).json().code).toBe('not-allowed')
    expect((await rolf.delete(`${path}/${line.id}`)).statusCode).toBe(204)
    expect((await hubert.get('/api/session')).statusCode).toBe(401)
  })

  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['DELETE', '/x'],
  ] as const)('of nobody are not found, and not journalled: %s %s', async (method, path) => {
    const { proxy, rolf } = await withPeople()
    const url = `/api/people/68070290131/sessions${path}`
    const response = await proxy.app.inject({ method, url, headers: rolf.headers })
    expect([response.statusCode, response.json().code]).toEqual([404, 'not-found'])
    expect(await proxy.journal('session-ended')).toEqual([])
  })

  it('but the one that asks end with a new password', async () => {
    const { proxy } = await withPeople()
    const [here, there] = [await proxy.as('hubert'), await proxy.as('hubert')]
    const change = { current: 'demo-hubert', password: 'another password' }
    expect((await here.put('/api/session/password', { ...change, current: 'x' })).statusCode).toBe(401)
    expect((await here.put('/api/session/password', change)).statusCode).toBe(204)
    expect((await there.get('/api/session')).statusCode).toBe(401)
    expect((await here.get('/api/session')).statusCode).toBe(200)
  })
})
