import { describe, expect, it } from 'vitest'
import { buildProxy } from '../build-proxy.ts'

const right = { name: 'hubert', password: 'demo-hubert' }

async function withGuesses() {
  const proxy = await buildProxy()
  const guess = (payload: object, remoteAddress = '10.0.0.1') =>
    proxy.app.inject({ method: 'POST', url: '/api/session', payload, remoteAddress })
  return { ...proxy, guess }
}

describe('Wrong guesses', () => {
  it('of one address do not lock the account for the others', async () => {
    const { guess } = await withGuesses()
    for (let count = 0; count < 60; count += 1) await guess({ name: 'hubert', password: `guess ${count}` })
    expect((await guess(right)).statusCode).toBe(429)
    expect((await guess(right, '10.0.0.2')).statusCode).toBe(200)
  })

  it('of many addresses do', async () => {
    const { guess } = await withGuesses()
    for (let count = 0; count < 101; count += 1) {
      await guess({ name: 'hubert', password: `guess ${count}` }, `10.0.1.${count}`)
    }
    expect((await guess(right, '10.0.0.2')).statusCode).toBe(429)
  })

  it('of one address at many accounts end at fifty', async () => {
    const { guess } = await withGuesses()
    for (let count = 0; count < 51; count += 1) await guess({ name: `name ${count}`, password: 'guess' })
    expect((await guess(right)).statusCode).toBe(429)
  })
})

describe('Signing in', () => {
  it('ends the session that the browser had before', async () => {
    const { app, as } = await withGuesses()
    const hubert = await as('hubert')
    const payload = { name: 'theresia', password: 'demo-theresia' }
    const request = { method: 'POST', url: '/api/session', payload, headers: hubert.headers } as const
    expect((await app.inject(request)).statusCode).toBe(200)
    expect((await hubert.get('/api/session')).json().code).toBe('not-signed-in')
  })

  it('refuses a body of many fields with a short answer', async () => {
    const { guess } = await withGuesses()
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1]))
    const response = await guess({ ...right, ...many })
    expect(response.statusCode).toBe(400)
    expect(response.body.length).toBeLessThan(3000)
    const more = await guess({ ...right, more: 'x'.repeat(20_000) })
    expect([more.statusCode, more.json().code]).toEqual([413, 'too-large'])
  })
})
