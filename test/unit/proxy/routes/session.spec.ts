import { describe, expect, it } from 'vitest'
import { actingUserHeader } from '#core/wire/session.ts'
import { buildProxy } from '../build-proxy.ts'

const minute = 60_000
const right = { name: 'hubert', password: 'demo-hubert' }

describe('Signing in', () => {
  it('sets a cookie that scripts cannot read and other sites do not get', async () => {
    const { app, user } = await buildProxy()
    const response = await app.inject({ method: 'POST', url: '/api/session', payload: right })
    expect(response.json()).toEqual({
      user: user('hubert'),
      duties: [],
      secondFactor: null,
      resultsHeldSince: null,
      provenUntil: '2026-11-21T10:05:00.000Z',
    })
    expect(response.headers['set-cookie']).toMatch(
      /^session=[\w-]{43}; Max-Age=36000; Path=\/; HttpOnly; SameSite=Strict$/,
    )
  })

  it('uses a __Host- cookie in real use', async () => {
    const { app } = await buildProxy({ mode: 'real', settings: { environment: 'test' } })
    const response = await app.inject({ method: 'POST', url: '/api/session', payload: right })
    expect(response.headers['set-cookie']).toMatch(/^__Host-session=.*; HttpOnly; Secure; SameSite=Strict$/)
  })

  it('takes the name as people type it', async () => {
    const { app } = await buildProxy()
    const payload = { ...right, name: ' Hubert ' }
    expect((await app.inject({ method: 'POST', url: '/api/session', payload })).statusCode).toBe(200)
  })

  it.each([
    ['a wrong password', { name: 'hubert', password: 'demo-rolf' }],
    ['an unknown name', { name: 'nobody', password: 'demo-hubert' }],
  ])('refuses %s with the same words', async (_what, payload) => {
    const { app, journal } = await buildProxy()
    const response = await app.inject({ method: 'POST', url: '/api/session', payload })
    expect(response.statusCode).toBe(401)
    expect(response.json()).toEqual({ code: 'wrong-credentials', message: 'Name or password is not right.' })
    expect(await journal('sign-in-failed')).toHaveLength(1)
  })

  it('is closed for an account after ten wrong passwords, also for the right one', async () => {
    const { app } = await buildProxy()
    const guess = (payload: object) => app.inject({ method: 'POST', url: '/api/session', payload })
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, index) => guess({ name: 'hubert', password: `guess ${index}` })),
    )
    expect(guesses.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(10)
    const late = await guess(right)
    expect([late.statusCode, late.json().code]).toEqual([429, 'too-many-attempts'])
    expect((await guess({ name: 'rolf', password: 'demo-rolf' })).statusCode).toBe(200)
  })
})

describe('A session', () => {
  it.each([
    ['after 30 minutes without use', [29, 29, 31], [200, 200, 401]],
    ['after 10 hours of use', Array<number>(21).fill(29), [...Array<number>(20).fill(200), 401]],
  ])('ends %s', async (_when, pauses, statuses) => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const seen = []
    for (const pause of pauses) {
      proxy.time.now += pause * minute
      seen.push((await hubert.get('/api/requests')).statusCode)
    }
    expect(seen).toEqual(statuses)
  })

  it.each(['/api/sync/users', '/api/session'])(
    'is not kept awake by the app asking %s on its own',
    async (url) => {
      const proxy = await buildProxy()
      const hubert = await proxy.as('hubert')
      const statuses = []
      for (const pause of [20, 20]) {
        proxy.time.now += pause * minute
        statuses.push((await hubert.get(url)).statusCode)
      }
      expect(statuses).toEqual([200, 401])
    },
  )

  it('answers only for the user it belongs to, where the browser names one', async () => {
    const proxy = await buildProxy()
    const { headers } = await proxy.as('hubert')
    const pull = (name: string) => {
      const acting = { ...headers, [actingUserHeader]: proxy.user(name).id }
      return proxy.app.inject({ url: '/api/sync/answers', headers: acting })
    }
    expect((await pull('hubert')).statusCode).toBe(200)
    expect((await pull('theresia')).json().code).toBe('not-signed-in')
  })

  it('ends at sign-out', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const response = await hubert.delete('/api/session')
    expect(response.statusCode).toBe(204)
    expect(response.headers['set-cookie']).toMatch(/^session=;/)
    expect((await hubert.get('/api/session')).json().code).toBe('not-signed-in')
  })

  it('is stored without its token', async () => {
    const proxy = await buildProxy()
    const { headers } = await proxy.as('hubert')
    const token = headers.cookie.split('=')[1]
    const rows = await proxy.services.store.db.selectFrom('sessions').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('A change asked for by another site', () => {
  it.each([
    ['an Origin of another host', { origin: 'http://evil.example' }, 403],
    ['an Origin of another port', { origin: 'http://localhost:8081' }, 403],
    ['the Origin null', { origin: 'null' }, 403],
    ['Sec-Fetch-Site cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['Sec-Fetch-Site same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['the own origin', { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' }, 200],
    ['neither header', {}, 200],
  ])('with %s', async (_what, headers, status) => {
    const { app } = await buildProxy()
    const host = { host: 'localhost' }
    const response = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: right,
      headers: { ...host, ...headers },
    })
    expect(response.statusCode).toBe(status)
    if (status === 403) expect(response.json().code).toBe('foreign-origin')
  })

  it('is measured by the public origin where a server stands in front', async () => {
    const { app } = await buildProxy({ publicOrigin: 'https://desk.pcsw.example' })
    const from = (origin: string) =>
      app.inject({ method: 'POST', url: '/api/session', payload: right, headers: { origin } })
    expect((await from('https://desk.pcsw.example')).statusCode).toBe(200)
    expect((await from('http://localhost')).statusCode).toBe(403)
  })

  it('must be JSON', async () => {
    const { app } = await buildProxy()
    const headers = { 'content-type': 'text/plain' }
    const response = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: JSON.stringify(right),
      headers,
    })
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-input'])
  })
})
