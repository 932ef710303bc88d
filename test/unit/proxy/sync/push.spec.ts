import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Client } from '#core/records/client.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { aDraft } from '../../../fixtures/requests.ts'
import { aClient, aSubmission, buildProxy, clientId, ssin } from '../build-proxy.ts'
import { aVisit, pull, push } from './ask-sync.ts'

function draftBy(author: string, values: Partial<RequestRecord> = {}): RequestRecord {
  const times = { createdAt: '2026-11-21T09:00:00.000Z', changedAt: '2026-11-21T09:00:00.000Z' }
  const draft = { ...aDraft({ author, clientId }), ...times, id: randomUUID(), progress: 'draft', attempt: 1 }
  return { ...draft, ...values } as RequestRecord
}

describe('A push', () => {
  it('refuses a bad item with its reason, and stores the others', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const author = proxy.user('hubert').id
    const [good, bad] = [aVisit(author), { ...aVisit(author), plannedFor: 'soon' }]
    const results = await push(hubert, 'visits', [
      { id: bad.id, base: 0, document: bad },
      { id: good.id, base: 0, document: good },
      { id: randomUUID(), base: 0, document: good },
    ])
    expect(results.map(({ result }) => result)).toEqual(['refused', 'stored', 'refused'])
    expect(results[0]).toMatchObject({
      code: 'invalid-record',
      detail: expect.stringContaining('plannedFor'),
    })
    expect((await pull(hubert, 'visits')).documents).toEqual([good])
  })

  it('names no value in its reasons', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const wrong = { ...aClient({ id: randomUUID() }), ssin: `${ssin}x` }
    const answer = await push(hubert, 'clients', [{ id: wrong.id, base: 0, document: wrong }])
    expect(JSON.stringify(answer)).not.toContain(ssin)
    expect(answer[0]).toMatchObject({ result: 'refused', code: 'invalid-record' })
  })

  it('gives a receipt again for what it has, and the version that it has instead of overwriting it', async () => {
    const proxy = await buildProxy()
    const [hubert, theresia] = [await proxy.as('hubert'), await proxy.as('theresia')]
    const [found] = (await pull(hubert, 'clients')).documents
    const base = (await pull(hubert, 'clients')).revisions[clientId] ?? 0
    const changed = { ...found, id: clientId, lastName: 'Changed' }
    const item = { id: clientId, base, document: changed }
    const [first] = await push(hubert, 'clients', [item])
    expect(await push(hubert, 'clients', [item])).toEqual([first])
    const [late] = await push(theresia, 'clients', [{ ...item, document: { ...found, firstNames: 'Late' } }])
    expect(late).toMatchObject({ result: 'conflict', document: changed })
  })

  it.each([
    ['clients', 'rolf', 'refused'],
    ['clients', 'patrick', 'refused'],
    ['clients', 'theresia', 'stored'],
    ['visits', 'patrick', 'refused'],
    ['views', 'patrick', 'stored'],
    ['views', 'rolf', 'refused'],
    ['requests', 'rolf', 'refused'],
    ['requests', 'theresia', 'stored'],
  ])('of %s by %s is %s', async (collection, name, expected) => {
    const proxy = await buildProxy()
    const author = proxy.user(name).id
    const documents: Record<string, { id: string }> = {
      clients: aClient({ id: randomUUID() }),
      visits: aVisit(author),
      views: { ...aView(author) },
      requests: draftBy(author),
    }
    const document = documents[collection] ?? { id: '' }
    const items = [{ id: document.id, base: 0, document }]
    const [result] = await push(await proxy.as(name), collection, items)
    expect(result?.result).toBe(expected)
  })

  it('that changes who is assigned to a client is journalled with who came and who went; another is not', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const [own, colleague] = [proxy.user('hubert').id, proxy.user('theresia').id]
    const id = randomUUID()
    let base = 0
    const save = async (values: Partial<Client>) => {
      const [result] = await push(hubert, 'clients', [{ id, base, document: aClient({ id, ...values }) }])
      base = result?.result === 'stored' ? result.revision : base
    }
    await save({ caseworkers: [] })
    await save({ caseworkers: [colleague] })
    await save({ caseworkers: [colleague], lastName: 'Changed' })
    await save({ caseworkers: [own] })
    await push(hubert, 'clients', [{ id, base, document: null }])
    expect(await proxy.journal('assignment-changed')).toMatchObject([
      { actor: own, details: { clientId: id, added: [colleague], removed: [] } },
      { actor: own, details: { clientId: id, added: [own], removed: [colleague] } },
      { actor: own, details: { clientId: id, added: [], removed: [own] } },
    ])
  })

  it('lets nobody take over, overwrite or read what is a colleague’s', async () => {
    const proxy = await buildProxy()
    const [hubert, theresia] = [await proxy.as('hubert'), await proxy.as('theresia')]
    const visit = aVisit(proxy.user('hubert').id, { note: 'Canary note' })
    await push(hubert, 'visits', [{ id: visit.id, base: 0, document: visit }])
    const stolen = { ...visit, author: proxy.user('theresia').id }
    for (const document of [stolen, visit, null]) {
      const [answer] = await push(theresia, 'visits', [{ id: visit.id, base: 0, document }])
      expect(answer).toMatchObject({ result: 'refused', code: 'not-allowed' })
      expect(JSON.stringify(answer)).not.toContain('Canary')
    }
    expect((await pull(theresia, 'visits')).documents).toEqual([])
  })
})

function aView(author: string) {
  const at = '2026-11-20T09:00:00.000Z'
  return { id: randomUUID(), kind: 'client-opened', clientId, requestId: '', author, at }
}

describe('A view event', () => {
  it('is journalled once, however often it comes', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const event = aView(proxy.user('hubert').id)
    const item = { id: event.id, base: 0, document: event }
    await push(hubert, 'views', [item])
    expect(await push(hubert, 'views', [item])).toMatchObject([{ result: 'stored' }])
    const rows = await proxy.journal('client-opened')
    expect(rows).toMatchObject([{ actor: event.author, details: { clientId, deviceTime: event.at } }])
    expect(rows[0]?.subject).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('A draft', () => {
  it('goes from the proxy’s drafts when its request is received', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    const draft = draftBy(proxy.user('hubert').id, { id: submission.id })
    await push(hubert, 'requests', [{ id: draft.id, base: 0, document: draft }])
    expect((await pull(hubert, 'requests')).documents).toEqual([draft])
    await hubert.post('/api/outbox', submission)
    expect((await pull(hubert, 'requests')).documents).toMatchObject([
      { id: draft.id, progress: 'handed-over' },
    ])
    const [late] = await push(hubert, 'requests', [{ id: draft.id, base: 0, document: draft }])
    expect(late).toMatchObject({ result: 'conflict', document: { progress: 'handed-over' } })
  })

  it('that was received can be deleted for its author only where nothing was carried out', async () => {
    const proxy = await buildProxy({ settings: { liveRequests: false } })
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    await hubert.post('/api/outbox', submission)
    await proxy.answerTo(submission.id)
    const item = { id: submission.id, base: 0, document: null }
    const { sequence } = await pull(hubert, 'requests')
    expect(await push(hubert, 'requests', [item])).toMatchObject([{ result: 'stored' }])
    expect((await pull(hubert, 'requests', sequence)).deleted).toEqual([submission.id])
    expect(await proxy.journal('received')).toHaveLength(1)
    await proxy.set({ liveRequests: true })
    const sent = aSubmission()
    await hubert.post('/api/outbox', sent)
    await proxy.answerTo(sent.id)
    expect(await push(hubert, 'requests', [{ ...item, id: sent.id }])).toMatchObject([
      { result: 'refused', code: 'not-allowed' },
    ])
  })
})
