import { sameJson } from '../json.ts'
import type { Conflict } from './merge.ts'

/** Why something was refused by the proxy: a code of `errors.ts`, one English sentence, and when (ISO 8601). */
export interface SetAside {
  code: string
  detail: string
  at: string
}

/**
 * What a device knows about the way of one browser-owned record.
 * - `revision`: the proxy's sequence number of the version that this copy began with; 0 where it has none.
 * - `base`: the record as the proxy has it, kept only while the copy here differs from it.
 * - `sent`: what was pushed and has no receipt yet; null where nothing is on its way.
 * - `removed`: deleted here, and hidden until the proxy knows it.
 * - `leaving`: no longer carried by this device; it goes once nothing of it is unsent.
 */
export interface Bookkeeping<Record> {
  revision: number
  base: Record | null
  sent: Record | null
  removed: boolean
  leaving: boolean
  setAside: SetAside | null
  conflicts: Conflict[]
}

/** A record with its bookkeeping. */
export interface Tracked<Record> {
  record: Record
  sync: Bookkeeping<Record>
}

/** The bookkeeping of a record of which the proxy has said nothing yet. */
export function unknownToProxy(): Bookkeeping<never> {
  return {
    revision: 0,
    base: null,
    sent: null,
    removed: false,
    leaving: false,
    setAside: null,
    conflicts: [],
  }
}

/** A copy that is exactly what the proxy has. */
export function asReceived<Record>(record: Record, revision: number): Tracked<Record> {
  return { record, sync: { ...unknownToProxy(), revision } }
}

/** What would be pushed: the record, but in a field that waits for a decision what the proxy has. */
export function outgoing<Record extends object>({ record, sync }: Tracked<Record>): Record {
  const theirs = Object.fromEntries(sync.conflicts.map(({ field, theirs: value }) => [field, value]))
  return { ...record, ...theirs }
}

/** Whether the proxy has given no receipt for what is here: then it is pushed. */
export function lacksReceipt<Record extends object>(tracked: Tracked<Record>): boolean {
  const { revision, base, sent, removed } = tracked.sync
  if (removed || sent !== null) return true
  if (base === null) return revision === 0
  return !sameJson(outgoing(tracked), base)
}

/** Whether nothing of it is open: the proxy has exactly this, and nobody has to decide anything. */
export function isSettled<Record>({ sync }: Tracked<Record>): boolean {
  return sync.base === null && sync.revision > 0 && sync.sent === null && !sync.removed
}

/** What the next push says: first what may have arrived already, so that its receipt comes; null for a deletion. */
export function nextPush<Record extends object>(tracked: Tracked<Record>): Record | null {
  return tracked.sync.removed ? null : (tracked.sync.sent ?? outgoing(tracked))
}

/** Notes a change made here. What was set aside is tried again, because it is not the same any more. */
export function edited<Record extends object>(before: Tracked<Record>, record: Record): Tracked<Record> {
  const { sync } = before
  const known = sync.base ?? (sync.revision > 0 ? before.record : null)
  const base = known !== null && sameJson(known, record) ? null : known
  const fields = record as { readonly [field: string]: unknown }
  const conflicts = sync.conflicts.filter(({ field, theirs }) => !sameJson(fields[field], theirs))
  return { record, sync: { ...sync, base, conflicts, removed: false, setAside: null } }
}

/** Decides a conflict: `mine` is pushed, `theirs` takes the place of what is here. */
export function resolved<Record extends object>(
  tracked: Tracked<Record>,
  field: string,
  choice: 'mine' | 'theirs',
): Tracked<Record> {
  const { record, sync } = tracked
  const conflict = sync.conflicts.find((candidate) => candidate.field === field)
  if (!conflict) return tracked
  const conflicts = sync.conflicts.filter((candidate) => candidate !== conflict)
  const chosen = choice === 'mine' ? record : { ...record, [field]: conflict.theirs }
  return edited({ record, sync: { ...sync, conflicts } }, chosen)
}
