import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildProxy } from '../build-proxy.ts'

const wanted = { name: 'anna', displayName: 'Anna Adams', password: 'a long enough password' }

describe('An instance for real use', () => {
  it('starts without account, validating only, and says so', async () => {
    const { app, services } = await buildProxy({ mode: 'real', empty: true })
    expect((await app.inject('/api/instance')).json()).toEqual({
      id: services.meta.instanceId,
      mode: 'real',
      environment: 'test',
      liveRequests: false,
      languages: ['nl', 'fr', 'de', 'en'],
      needsFirstAdmin: true,
      demoAccounts: [],
    })
  })

  it('makes its first admin by the one-time code, once', async () => {
    const { app, services, journal } = await buildProxy({ mode: 'real', empty: true })
    const code = services.firstAdmin?.code ?? ''
    expect(code).toMatch(/^([A-Z2-9]{5}-){3}[A-Z2-9]{5}$/)
    const open = (given: string) =>
      app.inject({ method: 'POST', url: '/api/first-admin', payload: { ...wanted, code: given } })

    expect((await open('AAAAA-AAAAA-AAAAA-AAAAA')).json().code).toBe('wrong-code')
    const both = await Promise.all([open(code.toLowerCase().replaceAll('-', ' ')), open(code)])
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 403])
    const made = both.find(({ statusCode }) => statusCode === 200)
    expect(made?.json().user).toMatchObject({ name: 'anna', displayName: 'Anna Adams', roles: ['admin'] })
    expect(made?.headers['set-cookie']).toMatch(/^__Host-session=/)
    expect(await journal('first-admin')).toHaveLength(1)
    expect((await app.inject('/api/instance')).json().needsFirstAdmin).toBe(false)
    expect((await open(code)).statusCode).toBe(403)
  })

  it('makes no account without its row in the journal', async () => {
    const { app, services } = await buildProxy({ mode: 'real', empty: true })
    const full = `create trigger disk_full before insert on journal begin select raise(abort, 'disk is full'); end`
    await sql.raw(full).execute(services.store.db)
    const payload = { ...wanted, code: services.firstAdmin?.code }
    expect((await app.inject({ method: 'POST', url: '/api/first-admin', payload })).statusCode).toBe(500)
    expect(await services.firstAdmin?.isOpen()).toBe(true)
  })

  it('wants a password of twelve characters', async () => {
    const { app, services } = await buildProxy({ mode: 'real', empty: true })
    const payload = { ...wanted, password: 'too short', code: services.firstAdmin?.code }
    const response = await app.inject({ method: 'POST', url: '/api/first-admin', payload })
    expect(response.json()).toMatchObject({ code: 'invalid-input', fields: [{ field: 'password' }] })
  })

  it('closes after ten wrong codes', async () => {
    const { app } = await buildProxy({ mode: 'real', empty: true })
    const payload = { ...wanted, code: 'wrong' }
    const statuses = []
    for (let count = 0; count < 11; count += 1) {
      statuses.push((await app.inject({ method: 'POST', url: '/api/first-admin', payload })).statusCode)
    }
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('The demo', () => {
  it('has no such door', async () => {
    const { app } = await buildProxy({ empty: true })
    expect((await app.inject('/api/instance')).json()).toMatchObject({ mode: 'demo', needsFirstAdmin: false })
    const payload = { ...wanted, code: 'any' }
    expect((await app.inject({ method: 'POST', url: '/api/first-admin', payload })).statusCode).toBe(403)
  })
})
