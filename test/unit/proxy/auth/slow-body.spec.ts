import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { buildProxy } from '../build-proxy.ts'

it.each([
  ['the role', { roles: [] }, 'not-allowed'],
  ['the session', { active: 0 }, 'not-signed-in'],
])('A request of which the body comes after %s was taken away is refused', async (_what, change, code) => {
  const proxy = await buildProxy()
  await proxy.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = proxy.app.server.address() as AddressInfo
  const { headers } = await proxy.as('rolf')
  const body = JSON.stringify({ languages: ['de'] })
  const sending = request({
    host: '127.0.0.1',
    port,
    path: '/api/settings/languages',
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': body.length },
  })
  const arrived = new Promise<void>((resolve) => proxy.app.server.once('request', () => resolve()))
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    sending.once('response', resolve).once('error', reject),
  )
  sending.write(body.slice(0, 5))
  await arrived
  // The guard has looked once the session was found; then nothing happens until the rest is here.
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  const { roles, active } = change as { roles?: []; active?: number }
  const row = { ...(roles && { roles: JSON.stringify(roles) }), ...(active !== undefined && { active }) }
  await proxy.services.store.db.updateTable('users').set(row).where('name', '=', 'rolf').execute()
  sending.end(body.slice(5))
  const answer = await answered
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  expect(JSON.parse(Buffer.concat(chunks).toString()).code).toBe(code)
})
