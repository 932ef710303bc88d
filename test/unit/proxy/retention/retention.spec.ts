import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { defaultPolicies } from '#core/records/policies.ts'
import { putDocument } from '../../../../proxy/store/documents.ts'
import { aSubmission, buildProxy } from '../build-proxy.ts'
import { aVisit, pull, push } from '../sync/ask-sync.ts'

const day = 24 * 60 * 60_000
type Proxy = Awaited<ReturnType<typeof buildProxy>>

async function keepFor(proxy: Proxy, retentionDays: number): Promise<void> {
  await proxy.services.settings.change(
    { user: proxy.user('rolf'), isProven: true },
    { section: 'policies', change: { ...defaultPolicies, retentionDays } },
  )
}

/** A request of Hubert that was answered at this moment. */
async function answered(proxy: Proxy) {
  const submission = aSubmission()
  await (await proxy.as('hubert')).post('/api/outbox', submission)
  await proxy.answerTo(submission.id)
  return submission
}

async function kept(proxy: Proxy): Promise<string[]> {
  const rows = await proxy.services.store.db.selectFrom('requests').select('id').orderBy('position').execute()
  return rows.map(({ id }) => id)
}

describe('What was kept as long as the policy says', () => {
  it('is removed with attempts, replies, notices and the deletion of its draft; nothing younger is', async () => {
    const proxy = await buildProxy()
    await keepFor(proxy, 30)
    const old = await answered(proxy)
    await proxy.services.store.change((writing) =>
      putDocument(writing, 'requests', {
        id: old.id,
        owner: proxy.user('hubert').id,
        record: null,
        clientId: null,
        now: proxy.time.now,
      }),
    )
    const patrick = await proxy.as('patrick')
    await patrick.post(`/api/requests/${old.id}/result`, { reason: 'Complaint of the client' })
    proxy.time.now += day
    const younger = await answered(proxy)
    const visit = aVisit(proxy.user('hubert').id)
    await push(await proxy.as('hubert'), 'visits', [{ id: visit.id, base: 0, document: visit }])
    proxy.time.now += 29 * day
    await proxy.services.retention.run()
    expect(await kept(proxy)).toEqual([old.id, younger.id])
    proxy.time.now += 1
    await proxy.services.retention.run()
    expect(await kept(proxy)).toEqual([younger.id])
    const { db } = proxy.services.store
    const attempts = await db.selectFrom('attempts').select(['request_id', 'reply']).execute()
    expect(attempts).toEqual([{ request_id: younger.id, reply: expect.any(Uint8Array) }])
    expect(await db.selectFrom('readings').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('documents').select('id').execute()).toEqual([{ id: visit.id }])
  })

  it('is told of as deleted with the next pull of its author', async () => {
    const proxy = await buildProxy()
    await keepFor(proxy, 30)
    const { id } = await answered(proxy)
    const before = await pull(await proxy.as('hubert'), 'requests')
    const answers = await pull(await proxy.as('hubert'), 'answers')
    expect([before.documents, answers.documents]).toMatchObject([[{ id }], [{ id }]])
    proxy.time.now += 31 * day
    await proxy.services.retention.run()
    const hubert = await proxy.as('hubert')
    expect(await pull(hubert, 'requests', before.sequence)).toMatchObject({ documents: [], deleted: [id] })
    expect(await pull(hubert, 'answers', answers.sequence)).toMatchObject({ documents: [], deleted: [id] })
    expect((await hubert.get(`/api/requests/${id}/result`)).statusCode).toBe(404)
  })

  it('is not carried out again, whoever sends it late', async () => {
    const proxy = await buildProxy()
    await keepFor(proxy, 1)
    const submission = await answered(proxy)
    proxy.time.now += 2 * day
    await proxy.services.retention.run()
    const again = await (await proxy.as('hubert')).post('/api/outbox', submission)
    expect([again.statusCode, again.json().code]).toEqual([410, 'no-longer-kept'])
    expect(proxy.upstream.calls).toHaveLength(1)
  })

  it('is measured by when it was received where it was never answered', async () => {
    const proxy = await buildProxy()
    const { id } = await answered(proxy)
    await proxy.services.store.db.updateTable('attempts').set({ answered_at: null }).execute()
    proxy.time.now += (defaultPolicies.retentionDays - 1) * day
    await proxy.services.retention.run()
    expect(await kept(proxy)).toEqual([id])
    proxy.time.now += 2 * day
    await proxy.services.retention.run()
    expect(await kept(proxy)).toEqual([])
  })

  it.each(['received', 'sent', 'unknown'] as const)('stays while its latest attempt is %s', async (state) => {
    const proxy = await buildProxy()
    await keepFor(proxy, 1)
    const { id } = await answered(proxy)
    await proxy.services.store.db.updateTable('attempts').set({ state }).execute()
    proxy.time.now += 1000 * day
    await proxy.services.retention.run()
    expect(await kept(proxy)).toEqual([id])
    expect(await proxy.journal('retention')).toEqual([])
  })

  it('goes in transactions of a hundred, and the rows of the journal say how many and nothing else', async () => {
    const proxy = await buildProxy()
    await keepFor(proxy, 30)
    const author = proxy.user('hubert').id
    const views = Array.from({ length: 101 }, () => {
      const view = {
        id: randomUUID(),
        kind: 'printed',
        clientId: '',
        requestId: '',
        author,
        at: '2026-11-21',
      }
      return { id: view.id, base: 0, document: view }
    })
    const hubert = await proxy.as('hubert')
    for (const some of [views.slice(0, 60), views.slice(60)]) await push(hubert, 'views', some)
    await answered(proxy)
    const before = await proxy.journal()
    proxy.time.now += 31 * day
    await proxy.services.retention.run()
    expect(await proxy.services.store.db.selectFrom('documents').selectAll().execute()).toEqual([])
    const after = await proxy.journal()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.slice(before.length)).toMatchObject([
      { kind: 'retention', actor: null, subject: null, sealed: null },
      { kind: 'retention' },
    ])
    expect(after.slice(before.length).map(({ details }) => details)).toEqual([
      { requests: 1, attempts: 1, views: 100, retentionDays: 30 },
      { requests: 0, attempts: 0, views: 1, retentionDays: 30 },
    ])
  })
})

describe('The retention', () => {
  it('goes by the policy of the moment, without a restart', async () => {
    const proxy = await buildProxy()
    const { id } = await answered(proxy)
    proxy.time.now += 40 * day
    await proxy.services.retention.run()
    expect(await kept(proxy)).toEqual([id])
    await keepFor(proxy, 30)
    await proxy.services.retention.run()
    expect(await kept(proxy)).toEqual([])
  })

  it('works once a day, and not after the stop', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const proxy = await buildProxy()
      const { retention } = proxy.services
      await retention.run()
      const run = vi.spyOn(retention, 'run')
      vi.advanceTimersByTime(day - 1)
      expect(run).not.toHaveBeenCalled()
      vi.advanceTimersByTime(1)
      expect(run).toHaveBeenCalledTimes(1)
      await retention.stop()
      vi.advanceTimersByTime(3 * day)
      expect(run).toHaveBeenCalledTimes(1)
    } finally {
      vi.useRealTimers()
    }
  })

  it('removes with a start what fell due while the proxy was off', async () => {
    const proxy = await buildProxy()
    await keepFor(proxy, 30)
    await answered(proxy)
    const { db } = proxy.services.store
    const long = '2026-10-01T08:00:00.000Z'
    await db.updateTable('requests').set({ received_at: long }).execute()
    await db.updateTable('attempts').set({ received_at: long, answered_at: long }).execute()
    await proxy.close()
    const again = await buildProxy({ folder: proxy.folder })
    await vi.waitFor(async () => expect(await kept(again)).toEqual([]))
  })
})
