import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { RequestRecord } from '#core/records/request.ts'
import { aDraft } from '../../../fixtures/requests.ts'
import { aSubmission, buildProxy, clientId } from '../build-proxy.ts'
import { aVisit, pull, push } from '../sync/ask-sync.ts'
import { cookieOf, signIn } from './one-time.ts'

const chosen = 'a password of my own'

/** Hubert has a draft, a visit and an answered request; then rolf resets his password and signs in with it. */
async function afterReset() {
  const proxy = await buildProxy()
  const submission = aSubmission()
  await proxy.services.outbox.accept(proxy.user('hubert'), submission)
  await proxy.answerTo(submission.id)
  const author = proxy.user('hubert').id
  const at = '2026-11-21T09:00:00.000Z'
  const times = { createdAt: at, changedAt: at }
  const written = {
    ...aDraft({ author, clientId }),
    ...times,
    id: randomUUID(),
    progress: 'draft',
    attempt: 1,
  }
  const draft = written as RequestRecord
  const visit = aVisit(author, { note: 'Canary note' })
  const before = await proxy.as('hubert')
  await push(before, 'requests', [{ id: draft.id, base: 0, document: draft }])
  await push(before, 'visits', [{ id: visit.id, base: 0, document: visit }])
  proxy.time.now += 1000
  const [rolf, patrick] = [await proxy.as('rolf'), await proxy.as('patrick')]
  const path = `/api/people/${author}`
  const password = String((await rolf.post(`${path}/password`, {})).json().oneTimePassword)
  const headers = cookieOf(await signIn(proxy, { name: 'hubert', password }))
  await proxy.app.inject({
    method: 'PUT',
    url: '/api/session/password',
    headers,
    payload: { current: password, password: chosen },
  })
  const hubert: Awaited<ReturnType<typeof proxy.as>> = {
    headers,
    get: (url) => proxy.app.inject({ method: 'GET', url, headers }),
    post: (url, payload) => proxy.app.inject({ method: 'POST', url, headers, payload }),
    put: (url, payload) => proxy.app.inject({ method: 'PUT', url, headers, payload }),
    delete: (url) => proxy.app.inject({ method: 'DELETE', url, headers }),
  }
  return { proxy, path, rolf, patrick, hubert, author, draft, visit, submission }
}

const count = async (person: Awaited<ReturnType<typeof afterReset>>['hubert']) =>
  Promise.all(['requests', 'visits'].map(async (name) => (await pull(person, name)).documents.length))

describe('Drafts and visits from before a reset by an admin', () => {
  it('are not pulled until the results are released, what is written since is', async () => {
    const { proxy, path, patrick, hubert, author } = await afterReset()
    expect(await count(hubert)).toEqual([0, 0])
    const since = aVisit(author)
    await push(hubert, 'visits', [{ id: since.id, base: 0, document: since }])
    expect(await count(hubert)).toEqual([0, 1])
    await patrick.post(`${path}/release-results`, {})
    expect(await count(hubert)).toEqual([2, 2])
    expect(await proxy.journal('results-released')).toHaveLength(1)
  })

  it('and received requests are not shown by a push of another version under their ids', async () => {
    const { hubert, author, draft, visit, submission } = await afterReset()
    const other = { ...draft, reason: 'Another one' }
    const visits = [{ id: visit.id, base: 0, document: { ...aVisit(author), id: visit.id } }]
    const requests = [
      { id: draft.id, base: 0, document: other },
      { id: submission.id, base: 0, document: { ...other, id: submission.id } },
      { id: submission.id, base: 0, document: null },
    ]
    const results = [...(await push(hubert, 'visits', visits)), ...(await push(hubert, 'requests', requests))]
    expect(results).toMatchObject(results.map(() => ({ result: 'refused', code: 'results-held' })))
    expect(results).toHaveLength(4)
  })

  it('of a colleague are not handed over to whoever is held back: an admin could read them as him', async () => {
    const { proxy, rolf, author } = await afterReset()
    const path = `/api/people/${proxy.user('theresia').id}/handover`
    expect((await rolf.post(path, { to: author })).json().code).toBe('invalid-input')
  })
})
