import { CodedError } from '#core/errors.ts'
import { placePush } from '#core/sync/place-push.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { pulledCollections, type PushResult } from '#core/wire/sync.ts'
import type { Identified, ProxyCalls } from '../../../src/db/sync/proxy-calls.ts'

interface Row {
  record: Identified | null
  revision: number
}

interface State {
  lives: { id: string; first: number }[]
  sequence: number
  rows: Map<string, Map<string, Row>>
  received: Map<string, number>
}

/** A proxy in memory, for one user: pages, receipts, conflicts and lives as the real one's. */
export class MemoryProxy implements ProxyCalls {
  #state: State = { lives: [{ id: 'life-1', first: 1 }], sequence: 0, rows: new Map(), received: new Map() }
  #lives = 1
  /** The sequence numbers from which pages were asked. */
  readonly asked: number[] = []
  /** Called before each call; may throw what the network or the proxy would. */
  before: (call: 'pull' | 'push' | 'submit' | 'askKnown', subject: string) => void = () => {}
  pageSize = 200

  get #epoch(): string {
    return this.#state.lives.at(-1)?.id ?? ''
  }

  rowsOf(collection: string): Map<string, Row> {
    const rows = this.#state.rows.get(collection) ?? new Map<string, Row>()
    this.#state.rows.set(collection, rows)
    return rows
  }

  /** Stores a document as if another device had pushed it; null deletes. */
  put(collection: string, id: string, record: Identified | null): number {
    this.#state.sequence += 1
    this.rowsOf(collection).set(id, { record, revision: this.#state.sequence })
    return this.#state.sequence
  }

  backup(): State {
    return structuredClone(this.#state)
  }

  restore(backup: State): void {
    this.#state = structuredClone(backup)
    this.#lives += 1
    this.#state.lives.push({ id: `life-${this.#lives}`, first: this.#state.sequence + 1 })
  }

  #parted({ epoch, seen }: { epoch: string; seen: number }): { sharedUntil: number } | null {
    if (epoch === '') return null
    const index = this.#state.lives.findIndex(({ id }) => id === epoch)
    if (index < 0) return { sharedUntil: 0 }
    const end = this.#state.lives[index + 1]?.first ?? Infinity
    return seen < end ? null : { sharedUntil: end }
  }

  pull: ProxyCalls['pull'] = async (collection, question) => {
    this.before('pull', collection)
    const restarted = this.#parted(question)
    const after = restarted ? 0 : question.after
    this.asked.push(after)
    const news = [...this.rowsOf(collection)]
      .filter(([, { revision }]) => revision > after)
      .toSorted(([, left], [, right]) => left.revision - right.revision)
    const page = news.slice(0, Math.min(question.limit, this.pageSize))
    const more = news.length > page.length
    const here = page.filter(([, { record }]) => record !== null)
    return {
      epoch: this.#epoch,
      sequence: more ? (page.at(-1)?.[1].revision ?? 0) : this.#state.sequence,
      documents: here.flatMap(([, { record }]) => (record ? [structuredClone(record)] : [])),
      revisions: Object.fromEntries(here.map(([id, { revision }]) => [id, revision])),
      deleted: page.filter(([, { record }]) => record === null).map(([id]) => id),
      more,
      left: news.length - page.length,
      restarted,
    }
  }

  pullFirstPages: ProxyCalls['pullFirstPages'] = async ({ after, ...question }) => {
    const pages: Awaited<ReturnType<ProxyCalls['pullFirstPages']>> = {}
    for (const collection of pulledCollections) {
      const from = after[collection]
      if (from !== undefined) pages[collection] = await this.pull(collection, { ...question, after: from })
    }
    return pages
  }

  push: ProxyCalls['push'] = async (collection, { items, ...moment }) => {
    this.before('push', collection)
    if (this.#parted(moment)) throw new CodedError('other-history', 'Restored.')
    const results = items.map(({ id, base, document }): PushResult<Identified> => {
      const current = this.rowsOf(collection).get(id)
      const placed = placePush(current, { base, document: document as Identified | null })
      if (placed === 'conflict' && current) {
        return { id, result: 'conflict', revision: current.revision, document: current.record }
      }
      if (placed === 'known') return { id, result: 'stored', revision: current?.revision ?? base }
      const revision = this.put(collection, id, structuredClone(document) as Identified | null)
      return { id, result: 'stored', revision }
    })
    return { epoch: this.#epoch, results }
  }

  submit: ProxyCalls['submit'] = async (submission) => {
    this.before('submit', submission.id)
    this.receive(submission)
    const { id, attempt } = submission
    return { id, attempt, number: 1, receivedAt: '2026-11-21T09:00:00.000Z' }
  }

  /** What the outbox does when a submission arrives: the draft is gone, the request is pulled instead. */
  receive({ innerXml: _xml, hash: _hash, ...submission }: Submission): void {
    this.#state.received.set(submission.id, submission.attempt)
    const record = { ...submission, author: 'me', changedAt: submission.createdAt, progress: 'handed-over' }
    this.put('requests', submission.id, record)
  }

  askKnown: ProxyCalls['askKnown'] = async (ids) => {
    this.before('askKnown', ids.join(' '))
    const known = ids.flatMap((id) => {
      const attempt = this.#state.received.get(id)
      return attempt === undefined ? [] : [{ id, attempt, number: 1, receivedAt: '2026-11-21T09:00:00.000Z' }]
    })
    return { known }
  }
}
