import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy, liveSettings } from '../build-proxy.ts'

/** Status per route for nobody, caseworker, admin, security advisor. */
const table = [
  ['GET', '/api/health', [200, 200, 200, 200]],
  ['GET', '/api/instance', [200, 200, 200, 200]],
  ['GET', '/api/session', [401, 200, 200, 200]],
  ['POST', '/api/outbox', [401, 202, 403, 403]],
  ['GET', '/api/sync/settings', [401, 200, 200, 200]],
  ['GET', '/api/sync/answers', [401, 200, 200, 200]],
  ['GET', '/api/requests', [401, 200, 200, 200]],
  ['GET', '/api/settings', [401, 403, 200, 200]],
  ['PUT', '/api/settings', [401, 403, 200, 403]],
  ['DELETE', '/api/session', [401, 204, 204, 204]],
  ['GET', '/api/nothing-here', [404, 404, 404, 404]],
] as const

const people = ['nobody', 'hubert', 'rolf', 'patrick'] as const

describe('Who may', () => {
  it.each(table)('%s %s', async (method, url, expected) => {
    const proxy = await buildProxy()
    const statuses = []
    for (const name of people) {
      const headers = name === 'nobody' ? {} : (await proxy.as(name)).headers
      const payload = { POST: aSubmission(), PUT: liveSettings, GET: undefined, DELETE: undefined }[method]
      const response = await proxy.app.inject({ method, url, headers, ...(payload && { payload }) })
      expect(response.headers['cache-control']).toBe('no-store')
      statuses.push(response.statusCode)
    }
    expect(statuses).toEqual(expected)
  })
})

describe('A pull', () => {
  it.each([
    ['hubert', { settings: 1, users: 4, clients: 1, requests: 1, answers: 1 }],
    ['theresia', { settings: 1, users: 4, clients: 1, requests: 0, answers: 0 }],
    ['rolf', { settings: 1, users: 4, clients: 0, requests: 0, answers: 0 }],
    ['patrick', { settings: 1, users: 4, clients: 1, requests: 0, answers: 0 }],
  ])('gives %s what may be seen: %j', async (name, expected) => {
    const proxy = await buildProxy()
    const submission = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
    const person = await proxy.as(name)
    const counts: Record<string, number> = {}
    for (const collection of Object.keys(expected)) {
      counts[collection] = (await person.get(`/api/sync/${collection}`)).json().documents.length
    }
    expect(counts).toEqual(expected)
  })
})
