import { describe, expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import { runSync, type SyncParts } from '../../../../src/db/sync/run-sync.ts'

/** The loop's parts with an empty queue; it ends by itself at the given pause. */
function parts(values: Partial<SyncParts> & { pauses: number }) {
  const ended = new AbortController()
  const pauses: number[] = []
  const waker = {
    wake: vi.fn(),
    pause(milliseconds: number) {
      pauses.push(milliseconds)
      if (pauses.length === values.pauses) ended.abort()
      return Promise.resolve()
    },
  }
  const empty = { exec: () => Promise.resolve([]) }
  const missing = { exec: () => Promise.resolve(null) }
  const collection = {
    find: () => empty,
    findOne: () => missing,
    findByIds: () => ({ exec: () => Promise.resolve(new Map()) }),
    bulkInsert: () => Promise.resolve({ error: [] }),
    bulkUpsert: () => Promise.resolve({ success: [], error: [] }),
    bulkRemove: () => Promise.resolve(),
    upsert: () => Promise.resolve(),
  }
  const names = ['requests', 'answers', 'settings', 'checkpoints']
  const collections = Object.fromEntries(names.map((name) => [name, collection]))
  const database = { ...collections, collections } as unknown as SyncParts['database']
  const report = vi.fn()
  const stream = { revive: vi.fn(), close: vi.fn() }
  const changes = { documents: [], revisions: {}, deleted: [], more: false, left: 0, restarted: null }
  const page = { epoch: 'first', sequence: 0, ...changes }
  const pull = () => Promise.resolve(page)
  const pullFirstPages = () => Promise.resolve({ settings: page, requests: page, answers: page })
  const push = () => Promise.resolve({ epoch: 'first', results: [] })
  const askKnown = () => Promise.resolve({ known: [] })
  const submit = vi.fn()
  return {
    database,
    submit,
    pull,
    pullFirstPages,
    push,
    askKnown,
    report,
    waker,
    stream,
    signal: ended.signal,
    ...values,
    measured: pauses,
  }
}

describe('The loop', () => {
  it('says that it is connected only after an exchange has succeeded', async () => {
    const loop = parts({ pauses: 1 })
    await runSync(loop)
    expect(loop.report).toHaveBeenCalledWith(expect.objectContaining({ connected: true, problem: null }))
    expect(loop.stream.revive).toHaveBeenCalledOnce()
  })

  it('waits longer after each failure, says why, and listens for the proxy to come back', async () => {
    const pullFirstPages = () => Promise.reject(new CodedError('no-connection', 'Not reached.'))
    const loop = parts({ pauses: 4, pullFirstPages })
    await runSync(loop)
    expect(loop.report).toHaveBeenCalledWith(
      expect.objectContaining({ connected: false, problem: 'no-connection' }),
    )
    expect(loop.measured[3]).toBeGreaterThan((loop.measured[0] ?? 0) * 2)
    expect(loop.stream.revive).toHaveBeenCalledTimes(4)
  })

  it('lets no error end it, and claims no connection after a fault of its own', async () => {
    const pullFirstPages = () => Promise.reject(new Error('A fault of our own.'))
    const loop = parts({ pauses: 3, pullFirstPages })
    await expect(runSync(loop)).resolves.toBeUndefined()
    expect(loop.report).toHaveBeenCalledWith(
      expect.objectContaining({ connected: false, problem: 'internal' }),
    )
  })

  it.each([
    ['QuotaExceededError', 'quota-exceeded'],
    ['DatabaseClosedError', 'store-closed'],
  ])('says what is wrong with the storage after %s, and goes on', async (name, problem) => {
    const error = new Error('Not written.', { cause: new DOMException('…', name) })
    const loop = parts({ pauses: 2, pullFirstPages: () => Promise.reject(error) })
    await runSync(loop)
    expect(loop.report).toHaveBeenCalledWith(expect.objectContaining({ problem }))
    expect(loop.measured).toHaveLength(2)
  })
})
