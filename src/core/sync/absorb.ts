import { sameJson } from '../json.ts'
import { asReceived, isSettled, type Bookkeeping, type Tracked } from './bookkeeping.ts'
import { mergeRecords, type Conflict } from './merge.ts'

/** A version of a record as the proxy has it; `record` is null where it was deleted. */
export interface Version<Record> {
  record: Record | null
  revision: number
}

/** Older questions stay, but for fields that are asked about anew or have come to say the same. */
function openConflicts(old: readonly Conflict[], fresh: readonly Conflict[], merged: object): Conflict[] {
  const fields = merged as { readonly [field: string]: unknown }
  const open = old.filter(
    ({ field, theirs }) =>
      !fresh.some((conflict) => conflict.field === field) && !sameJson(fields[field], theirs),
  )
  return [...open, ...fresh]
}

/** Both sides changed. What was deleted here comes back where somebody else changed it: it can be deleted again. */
export function bringTogether<Record extends object>(
  mine: Tracked<Record>,
  theirs: Record,
  revision: number,
  base: Record | null,
): Tracked<Record> {
  const { sent, removed, conflicts: old } = mine.sync
  const { record, conflicts } = mergeRecords(base, mine.record, theirs, sent)
  const own = sameJson(mine.record, theirs) || (sent !== null && sameJson(sent, theirs))
  const sync: Bookkeeping<Record> = {
    ...mine.sync,
    revision,
    base: sameJson(record, theirs) ? null : theirs,
    sent: null,
    removed: removed && own,
    leaving: false,
    conflicts: openConflicts(old, conflicts, record),
  }
  return { record, sync }
}

/** The proxy has nothing of it: what is here is pushed as if it were new. */
export function lostByProxy<Record extends object>({ record, sync }: Tracked<Record>): Tracked<Record> {
  return { record, sync: { ...sync, revision: 0, base: null, sent: null, leaving: false, conflicts: [] } }
}

/**
 * Takes a version in that the proxy has. Returns what the device holds from then on, null where nothing. A change that
 * has no receipt is never overwritten: disjoint fields merge, the same field keeps both, and what was deleted there but
 * changed here is kept and pushed again. Versions that are known already change nothing: sequence numbers of the proxy
 * decide what is newer, never a clock.
 */
export function absorb<Record extends object>(
  mine: Tracked<Record> | null,
  { record: theirs, revision }: Version<Record>,
): Tracked<Record> | null {
  if (mine === null) return theirs === null ? null : asReceived(theirs, revision)
  const { sync } = mine
  // It may have been on its way out, and is carried again.
  if (revision <= sync.revision) return sync.leaving ? { ...mine, sync: { ...sync, leaving: false } } : mine
  if (theirs === null) return sync.removed || isSettled(mine) ? null : lostByProxy(mine)
  if (isSettled(mine)) return asReceived(theirs, revision)
  return bringTogether(mine, theirs, revision, sync.base ?? (sync.revision > 0 ? mine.record : null))
}

/** A record that this device carries no longer: it goes at once, or when nothing of it is open here any more. */
export function withdrawn<Record extends object>(mine: Tracked<Record>): Tracked<Record> | null {
  return isSettled(mine) ? null : { record: mine.record, sync: { ...mine.sync, leaving: true } }
}

/** Notes the proxy's receipt for what was sent. What was typed since then keeps waiting. Null where it may go now. */
export function receipted<Record extends object>(
  mine: Tracked<Record>,
  sent: Record | null,
  revision: number,
): Tracked<Record> | null {
  if (sent === null) return mine.sync.removed ? null : lostByProxy(mine)
  if (revision <= mine.sync.revision) return mine
  const base = sameJson(mine.record, sent) ? null : sent
  const after = { record: mine.record, sync: { ...mine.sync, revision, base, sent: null, setAside: null } }
  return after.sync.leaving && isSettled(after) ? null : after
}
