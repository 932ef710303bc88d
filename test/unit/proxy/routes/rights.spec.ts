import { describe, expect, it } from 'vitest'
import type { Role } from '#core/records/user.ts'
import { apiCases } from '../api-cases.ts'
import { askCase, aWorld } from '../ask-case.ts'
import { aSubmission, buildProxy } from '../build-proxy.ts'
import { routesOf } from '../routes-of.ts'

const people = ['nobody', 'hubert', 'rolf', 'patrick'] as const

const named = apiCases.map((one) => [one.route, one] as const)

describe('Every route', () => {
  it('has a case here', async () => {
    const proxy = await buildProxy()
    expect(routesOf(proxy.app)).toEqual([...new Set(apiCases.map(({ route }) => route))].toSorted())
  })
})

describe('Who may', () => {
  it.each(named)('%s', async (_name, one) => {
    const world = await aWorld()
    const statuses = []
    for (const name of people) {
      const headers = name === 'nobody' ? {} : (await world.proxy.as(name)).headers
      const response = await askCase(world, one, headers)
      expect(response.headers['cache-control']).toBe('no-store')
      statuses.push(response.statusCode)
      if (one.stream && response.statusCode === 200) response.stream().destroy()
    }
    expect(statuses).toEqual(one.statuses)
  })

  it('use an address of which there is no route: nobody', async () => {
    const { app } = await buildProxy()
    const response = await app.inject({ method: 'GET', url: '/api/nothing-here' })
    expect([response.statusCode, response.json().code]).toEqual([404, 'not-found'])
  })
})

describe('Five minutes after the last proof', () => {
  it.each(named.filter(([, { stepUp }]) => stepUp))('%s needs another one', async (_name, one) => {
    const world = await aWorld()
    for (const name of people.slice(1)) {
      const { headers } = await world.proxy.as(name)
      world.proxy.time.now += 5 * 60_000
      const response = await askCase(world, one, headers)
      expect(['step-up-required', 'not-allowed']).toContain(response.json().code)
    }
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
    ['theresia', { settings: 1, users: 4, clients: 0, requests: 0, answers: 0 }],
    ['rolf', { settings: 1, users: 4, clients: 0, requests: 0, answers: 0 }],
    ['patrick', { settings: 1, users: 4, clients: 0, requests: 0, answers: 0 }],
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
