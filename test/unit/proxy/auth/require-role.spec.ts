import { fastify } from 'fastify'
import { describe, expect, it } from 'vitest'
import { guardRoutes } from '../../../../proxy/auth/require-role.ts'
import { sessionCookie } from '../../../../proxy/auth/session-cookie.ts'
import { buildProxy } from '../build-proxy.ts'

describe('A route', () => {
  it('that does not say who may use it stops the start', async () => {
    const { services } = await buildProxy({ empty: true })
    const api = fastify()
    guardRoutes(api, services, sessionCookie('demo'))
    expect(() => api.get('/forgotten', async () => 'everything')).toThrow(
      'GET /forgotten does not say who may use it.',
    )
    await api.close()
  })
})
