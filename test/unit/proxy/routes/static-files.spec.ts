import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProxy, temporaryFolder } from '../build-proxy.ts'

async function withApp() {
  const staticDirectory = await temporaryFolder()
  await mkdir(path.join(staticDirectory, 'assets'))
  await writeFile(path.join(staticDirectory, 'index.html'), '<!doctype html><title>CBSS Desk</title>')
  await writeFile(path.join(staticDirectory, 'sw.js'), 'self')
  await writeFile(path.join(staticDirectory, 'assets', 'index-1a2b3c.js'), 'export {}')
  return buildProxy({ staticDirectory })
}

const forEver = 'public, max-age=31536000, immutable'

describe('The built app', () => {
  it.each([
    ['/', 200, 'no-cache', 'text/html'],
    ['/index.html', 200, 'no-cache', 'text/html'],
    ['/requests/01939f3a-0000-7000-8000-000000000001', 200, 'no-cache', 'text/html'],
    ['/sw.js', 200, 'no-cache', 'javascript'],
    ['/assets/index-1a2b3c.js', 200, forEver, 'javascript'],
    ['/assets/gone.js', 404, undefined, 'text/plain'],
    ['/../package.json', 200, 'no-cache', 'text/html'],
  ])('at %s', async (url, status, cacheControl, type) => {
    const { app } = await withApp()
    const response = await app.inject(url)
    expect(response.statusCode).toBe(status)
    expect(response.headers['cache-control']).toBe(cacheControl)
    expect(response.headers['content-type']).toContain(type)
  })

  it('is not what an unknown address of the API gets', async () => {
    const { app } = await withApp()
    for (const url of ['/api', '/api/', '/api/nothing', '/api/session/more']) {
      const response = await app.inject(url)
      expect([url, response.statusCode, response.json().code]).toEqual([url, 404, 'not-found'])
    }
  })

  it.each(['/..%5cpackage.json', '/%00', '/a%00b.js', '//evil.example/', '/%'])(
    'refuses the odd address %s and does not repeat it',
    async (url) => {
      const { app, log } = await withApp()
      const response = await app.inject(url)
      expect(response.statusCode).toBeGreaterThanOrEqual(400)
      expect(response.statusCode).toBeLessThan(500)
      expect(Object.keys(response.json())).toEqual(['code', 'message'])
      expect(response.body).not.toContain(url)
      expect(log.join('')).not.toContain('not foreseen')
    },
  )

  it('is explained in one sentence where it is missing', async () => {
    const { app } = await buildProxy()
    const response = await app.inject('/')
    expect(response.statusCode).toBe(503)
    expect(response.body).toContain('npm start')
  })
})

describe('Every answer', () => {
  it('carries the strict policy', async () => {
    const { app } = await withApp()
    const { headers } = await app.inject('/')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' blob: data:;font-src 'self';" +
        "connect-src 'self';manifest-src 'self';worker-src 'self';base-uri 'none';form-action 'self';" +
        "frame-ancestors 'none';object-src 'none';require-trusted-types-for 'script';trusted-types vue cbss-desk",
    )
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it('asks for HTTPS only in real use behind HTTPS', async () => {
    const settings = { environment: 'test' } as const
    const { app } = await buildProxy({ mode: 'real', publicOrigin: 'https://desk.pcsw.example', settings })
    expect((await app.inject('/')).headers['strict-transport-security']).toBe('max-age=63072000')
  })
})
