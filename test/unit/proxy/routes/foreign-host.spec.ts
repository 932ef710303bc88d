import { describe, expect, it } from 'vitest'
import { buildProxy } from '../build-proxy.ts'

const credentials = { name: 'hubert', password: 'demo-hubert' }

describe('A page whose name was pointed at this machine', () => {
  const host = 'evil.example:8080'
  const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }

  it.each(['/api/instance', '/api/health', '/'])('reads nothing at %s', async (url) => {
    const { app } = await buildProxy()
    const response = await app.inject({ url, headers })
    expect([response.statusCode, response.json().code]).toEqual([403, 'foreign-origin'])
  })

  it('cannot sign in, nor by naming another host in a header of a server in front', async () => {
    const { app } = await buildProxy({ publicOrigin: 'https://desk.pcsw.example' })
    for (const more of [{}, { 'x-forwarded-host': 'desk.pcsw.example' }, { forwarded: 'host=localhost' }]) {
      const request = { method: 'POST', url: '/api/session', payload: credentials } as const
      const response = await app.inject({ ...request, headers: { ...headers, ...more } })
      expect(response.json().code).toBe('foreign-origin')
    }
  })

  it.each(['localhost.evil.example', '127.0.0.1.evil.example', 'a@localhost', 'evil.example/localhost'])(
    'is not mistaken for the own one as %s',
    async (name) => {
      const { app } = await buildProxy()
      expect((await app.inject({ url: '/api/health', headers: { host: name } })).statusCode).toBe(403)
    },
  )
})

describe('The own host', () => {
  it.each(['localhost:8080', 'LOCALHOST', '127.0.0.1:8080', '[::1]:8080', '192.168.1.20', 'desk.localhost'])(
    'may be called %s',
    async (host) => {
      const { app } = await buildProxy()
      expect((await app.inject({ url: '/api/health', headers: { host } })).statusCode).toBe(200)
    },
  )

  it('may be called by HOST and by the public origin', async () => {
    const { app } = await buildProxy({ host: 'desk.intranet', publicOrigin: 'https://desk.pcsw.example' })
    for (const host of ['desk.intranet:8080', 'desk.pcsw.example', '127.0.0.1:8080']) {
      expect((await app.inject({ url: '/api/health', headers: { host } })).statusCode).toBe(200)
    }
  })
})
