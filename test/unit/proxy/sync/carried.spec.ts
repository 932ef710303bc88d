import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { defaultPolicies } from '#core/records/policies.ts'
import { aClient, aSubmission, buildProxy, clientId } from '../build-proxy.ts'
import { aVisit, pull, push, useDevice } from './ask-sync.ts'

const day = 24 * 60 * 60_000
const ids = (page: { documents: { id: string }[] }) => page.documents.map(({ id }) => id)

function opening(author: string, id: string) {
  const view = {
    id: randomUUID(),
    kind: 'client-opened',
    clientId: id,
    requestId: '',
    author,
    at: '2026-11-21',
  }
  return [{ id: view.id, base: 0, document: view }]
}

describe('A desk', () => {
  it('carries the own clients, and one that is opened for thirty days, told once each', async () => {
    const proxy = await buildProxy()
    const other = aClient({ id: randomUUID() })
    await proxy.services.clients.put(other)
    const hubert = await proxy.as('hubert')
    const first = await pull(hubert, 'clients')
    expect(ids(first)).toEqual([clientId])
    await push(hubert, 'views', opening(proxy.user('hubert').id, other.id))
    const second = await pull(hubert, 'clients', first.sequence)
    expect(ids(second)).toEqual([other.id])
    expect(ids(await pull(hubert, 'clients', second.sequence + 1))).toEqual([])
    proxy.time.now += 31 * day
    const later = await pull(await proxy.as('hubert'), 'clients', second.sequence)
    expect(later.deleted).toEqual([other.id])
  })

  it('carries a client that nobody else looks after once its user changed it', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const made = aClient({ id: randomUUID() })
    await push(hubert, 'clients', [{ id: made.id, base: 0, document: made }])
    expect(ids(await pull(hubert, 'clients'))).toContain(made.id)
  })

  it('drops a client that was deleted, on every device', async () => {
    const proxy = await buildProxy()
    const [hubert, again] = [await proxy.as('hubert'), await proxy.as('hubert')]
    await useDevice(again, 'desk')
    const [before, page] = [await pull(again, 'clients'), await pull(hubert, 'clients')]
    const base = page.revisions[clientId] ?? 0
    await push(hubert, 'clients', [{ id: clientId, base, document: null }])
    expect((await pull(again, 'clients', before.sequence)).deleted).toEqual([clientId])
    expect((await pull(hubert, 'clients', page.sequence)).deleted).toEqual([clientId])
  })
})

describe('A tablet', () => {
  it('carries the clients of planned visits, and not those of visits that are done', async () => {
    const proxy = await buildProxy()
    const other = aClient({ id: randomUUID() })
    await proxy.services.clients.put(other)
    const hubert = await proxy.as('hubert')
    await useDevice(hubert, 'tablet')
    const first = await pull(hubert, 'clients')
    expect(ids(first)).toEqual([])
    const visit = aVisit(proxy.user('hubert').id, { clientId: other.id })
    const [planned] = await push(hubert, 'visits', [{ id: visit.id, base: 0, document: visit }])
    const second = await pull(hubert, 'clients', first.sequence)
    expect(ids(second)).toEqual([other.id])
    const base = planned?.result === 'stored' ? planned.revision : 0
    await push(hubert, 'visits', [{ id: visit.id, base, document: { ...visit, state: 'done' } }])
    expect((await pull(hubert, 'clients', second.sequence)).deleted).toEqual([other.id])
  })
})

describe('A right that is taken away', () => {
  it('takes clients, requests, answers and visits from the device with the next pull', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    await hubert.post('/api/outbox', submission)
    await proxy.answerTo(submission.id)
    const visit = aVisit(proxy.user('hubert').id)
    await push(hubert, 'visits', [{ id: visit.id, base: 0, document: visit }])
    const collections = ['clients', 'requests', 'answers', 'visits']
    const before = await Promise.all(collections.map((name) => pull(hubert, name)))
    const roles = JSON.stringify([{ role: 'admin', until: null }])
    await proxy.services.store.db.updateTable('users').set({ roles }).where('name', '=', 'hubert').execute()
    for (const [index, name] of collections.entries()) {
      const held = ids(before[index] ?? { documents: [] })
      expect(held).toHaveLength(1)
      const after = await pull(hubert, name, before[index]?.sequence)
      expect([name, after.documents, after.deleted]).toEqual([name, [], held])
    }
  })

  it('by policy opens the answers about own clients to their caseworkers, and closes them again', async () => {
    const proxy = await buildProxy()
    const caseworkers = [proxy.user('hubert').id, proxy.user('theresia').id]
    await proxy.services.clients.put(aClient({ caseworkers }))
    const submission = aSubmission()
    await (await proxy.as('hubert')).post('/api/outbox', submission)
    await proxy.answerTo(submission.id)
    const theresia = await proxy.as('theresia')
    const first = await pull(theresia, 'answers')
    expect(ids(first)).toEqual([])
    const setReaders = (resultReaders: 'author' | 'assigned-caseworkers') =>
      proxy.services.settings.change(
        { user: proxy.user('rolf'), isProven: true },
        { section: 'policies', change: { ...defaultPolicies, resultReaders } },
      )
    await setReaders('assigned-caseworkers')
    const second = await pull(theresia, 'answers', first.sequence)
    expect(ids(second)).toEqual([submission.id])
    expect(ids(await pull(theresia, 'requests'))).toEqual([submission.id])
    await setReaders('author')
    expect((await pull(theresia, 'answers', second.sequence)).deleted).toEqual([submission.id])
  })
})

describe('A result', () => {
  it('expires on devices after the days of the policy: that there is one stays, its content goes', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission()
    const hubert = await proxy.as('hubert')
    await hubert.post('/api/outbox', submission)
    await proxy.answerTo(submission.id)
    const first = await pull(hubert, 'answers')
    proxy.time.now += 31 * day
    const again = await proxy.as('hubert')
    const second = await pull(again, 'answers', first.sequence)
    expect(second.documents).toMatchObject([{ id: submission.id, state: 'ok', reply: null, expired: true }])
    expect((await again.get(`/api/requests/${submission.id}/result`)).json().answer.reply).toContain(
      'NO_DATA',
    )
  })
})
