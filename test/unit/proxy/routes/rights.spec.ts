import { describe, expect, it } from 'vitest'
import type { Role } from '#core/records/user.ts'
import { aSubmission, buildProxy, clientId } from '../build-proxy.ts'
import { sectionsOf } from '../live-settings.ts'

/** Status per route for nobody, caseworker, admin, security advisor. */
const table = [
  ['GET', '/api/health', [200, 200, 200, 200]],
  ['GET', '/api/instance', [200, 200, 200, 200]],
  ['GET', '/api/session', [401, 200, 200, 200]],
  ['POST', '/api/outbox', [401, 202, 403, 403]],
  ['GET', '/api/sync/settings', [401, 200, 200, 200]],
  ['GET', '/api/sync/answers', [401, 200, 200, 200]],
  ['GET', '/api/requests', [401, 200, 200, 200]],
  ['POST', `/api/clients/${clientId}`, [401, 200, 403, 200]],
  ['GET', '/api/settings', [401, 403, 200, 200]],
  ['PUT', '/api/settings/connection', [401, 403, 200, 403]],
  ['GET', '/api/code-lists', [401, 403, 200, 200]],
  ['GET', '/api/code-lists/genders', [401, 403, 200, 200]],
  ['GET', '/api/code-lists/genders.csv', [401, 403, 200, 200]],
  ['PUT', '/api/code-lists/genders/entries/2', [401, 403, 400, 403]],
  ['POST', '/api/code-lists/genders/preview', [401, 403, 400, 403]],
  ['POST', '/api/code-lists/genders/import', [401, 403, 400, 403]],
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
      const payload = {
        POST: aSubmission(),
        PUT: sectionsOf().connection,
        GET: undefined,
        DELETE: undefined,
      }[method]
      const response = await proxy.app.inject({ method, url, headers, ...(payload && { payload }) })
      expect(response.headers['cache-control']).toBe('no-store')
      statuses.push(response.statusCode)
    }
    expect(statuses).toEqual(expected)
  })
})

describe('An author who is no caseworker any more', () => {
  /** Hubert after a request, with these roles instead of his own. */
  async function hubertWith(roles: readonly Role[]) {
    const proxy = await buildProxy()
    const submission = aSubmission({ clientName: 'Canary Carla', reason: 'Canary reason' })
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
    const hubert = await proxy.as('hubert')
    const { db } = proxy.services.store
    await db
      .updateTable('users')
      .set({ roles: JSON.stringify(roles.map((role) => ({ role, until: null }))) })
      .where('name', '=', 'hubert')
      .execute()
    return { hubert, submission }
  }

  it.each([
    ['without any role', [], false],
    ['as admin', ['admin'], true],
  ] as const)('gets nothing of the request %s, but an admin its line', async (_what, roles, seesLine) => {
    const { hubert, submission } = await hubertWith(roles)
    const result = `/api/requests/${submission.id}/result`
    const answers = [
      await hubert.get('/api/requests'),
      await hubert.get(result),
      await hubert.post(result, { reason: 'I wrote it' }),
      await hubert.post('/api/outbox', submission),
      ...(await Promise.all(
        ['settings', 'users', 'clients', 'requests', 'answers'].map((name) =>
          hubert.get(`/api/sync/${name}`),
        ),
      )),
    ]
    const everything = answers.map(({ headers, body }) => JSON.stringify(headers) + body).join('')
    const canaries = [
      submission.parameters.ssin,
      'Canary Carla',
      'Canary reason',
      submission.hash,
      'NO_DATA_FOUND',
      'Gülcherstrasse',
    ]
    for (const canary of canaries) expect([canary, everything.includes(canary)]).toEqual([canary, false])
    expect(everything.includes('Mustermann, Max')).toBe(seesLine)
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
