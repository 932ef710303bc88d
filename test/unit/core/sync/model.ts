import { absorb, receipted, withdrawn, type Version } from '#core/sync/absorb.ts'
import {
  edited,
  isSettled,
  lacksReceipt,
  nextPush,
  resolved,
  unknownToProxy,
  type Tracked,
} from '#core/sync/bookkeeping.ts'
import { placePush } from '#core/sync/place-push.ts'

/** A record of three fields; every value that is typed is typed once in a whole run. */
export interface Note {
  id: string
  a: string
  b: string
  c: string
}

/** One of the fields that are typed into. */
export type Field = 'a' | 'b' | 'c'

/** A pushed item, as it may arrive once, twice, late or never. */
interface Item {
  id: string
  base: number
  document: Note | null
}

type Result = { id: string; stored: boolean; version: Version<Note> }

/** A proxy that keeps the versions and numbers them. */
export class ModelProxy {
  readonly versions = new Map<string, Version<Note>>()
  sequence = 0

  take(items: readonly Item[]): Result[] {
    return items.map((item) => {
      const current = this.versions.get(item.id)
      const placed = placePush(current, item)
      if (placed === 'conflict' && current) return { id: item.id, stored: false, version: current }
      if (placed === 'store') {
        this.sequence += 1
        this.versions.set(item.id, { record: item.document, revision: this.sequence })
      }
      const version = this.versions.get(item.id) ?? { record: null, revision: item.base }
      return { id: item.id, stored: true, version }
    })
  }
}

/** A device that edits, pushes and pulls by the rules of core. */
export class ModelDevice {
  readonly notes = new Map<string, Tracked<Note>>()
  /** What was pushed once and may arrive again. */
  readonly sent: Item[][] = []
  #after = 0

  shown(id: string): Note | null {
    const tracked = this.notes.get(id)
    return tracked && !tracked.sync.removed ? tracked.record : null
  }

  change(id: string, update: (mine: Tracked<Note> | null) => Tracked<Note> | null): void {
    const after = update(this.notes.get(id) ?? null)
    if (after) this.notes.set(id, after)
    else this.notes.delete(id)
  }

  type(id: string, field: Field, value: string): void {
    this.change(id, (mine) => {
      const record = { ...(mine?.record ?? { id, a: '', b: '', c: '' }), [field]: value }
      return mine ? edited(mine, record) : { record, sync: unknownToProxy() }
    })
  }

  remove(id: string): void {
    this.change(id, (mine) => {
      if (!mine) return null
      const isNew = mine.sync.revision === 0 && mine.sync.sent === null
      return isNew ? null : { ...mine, sync: { ...mine.sync, removed: true, conflicts: [] } }
    })
  }

  resolve(id: string, choice: 'mine' | 'theirs'): void {
    this.change(id, (mine) => {
      const [conflict] = mine?.sync.conflicts ?? []
      return mine && conflict ? resolved(mine, conflict.field, choice) : mine
    })
  }

  /** Pushes what lacks a receipt. `fate` says what becomes of the call. */
  push(proxy: ModelProxy, fate: 'arrives' | 'receipt-lost' | 'lost'): void {
    const items = [...this.notes.values()].filter(lacksReceipt).map((tracked) => ({
      id: tracked.record.id,
      base: tracked.sync.revision,
      document: nextPush(tracked),
    }))
    for (const { id, document } of items) {
      this.change(id, (mine) => mine && { ...mine, sync: { ...mine.sync, sent: document } })
    }
    if (items.length > 0) this.sent.push(items)
    if (fate === 'lost') return
    const results = proxy.take(items)
    if (fate === 'receipt-lost') return
    for (const [index, { id, stored, version }] of results.entries()) {
      const document = items[index]?.document ?? null
      this.change(id, (mine) => {
        if (!stored) return absorb(mine, version)
        return mine && receipted(mine, document, version.revision)
      })
    }
  }

  pull(proxy: ModelProxy): void {
    for (const [id, version] of proxy.versions) {
      if (version.revision <= this.#after) continue
      // The proxy tells of a deletion as of something that is no longer carried.
      this.change(id, (mine) => (version.record === null ? mine && withdrawn(mine) : absorb(mine, version)))
    }
    this.#after = proxy.sequence
  }

  /** Whether nothing is on its way and nobody is asked anything. */
  get isSettled(): boolean {
    return [...this.notes.values()].every(isSettled)
  }
}
