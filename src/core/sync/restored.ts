import { sameJson } from '../json.ts'
import { absorb, bringTogether, lostByProxy, withdrawn, type Version } from './absorb.ts'
import type { RequestRecord } from '../records/request.ts'
import { absorbRequest, type AbsorbedRequest } from './absorb-request.ts'
import type { Tracked } from './bookkeeping.ts'

/**
 * {@link absorb} for the reading after a restore of the proxy. Versions below `sharedUntil` were given before the
 * histories parted, so they are older than what has a higher revision here, and that is pushed again. Where both were
 * changed since, nobody knows what they had in common, and each difference is a question.
 */
export function absorbRestored<Record extends object>(
  mine: Tracked<Record> | null,
  version: Version<Record>,
  sharedUntil: number,
): Tracked<Record> | null {
  const { record: theirs, revision } = version
  if (mine === null || mine.sync.revision < sharedUntil) return absorb(mine, version)
  if (theirs === null) return lostByProxy(mine)
  if (revision >= sharedUntil) return bringTogether(mine, theirs, revision, null)
  const base = sameJson(mine.record, theirs) ? null : theirs
  const conflicts = base === null ? [] : mine.sync.conflicts
  return { record: mine.record, sync: { ...mine.sync, revision, base, sent: null, conflicts } }
}

/** {@link absorbRestored} for requests: what was received or frozen by *Send* is never merged field by field. */
export function absorbRestoredRequest(
  mine: Tracked<RequestRecord> | null,
  version: Version<RequestRecord>,
  sharedUntil: number,
): AbsorbedRequest {
  const theirs = version.record?.progress
  if (mine === null || mine.sync.revision < sharedUntil || theirs === 'handed-over') {
    return absorbRequest(mine, version)
  }
  if (theirs === undefined || (theirs === 'draft' && mine.record.progress === 'draft')) {
    return { kept: absorbRestored(mine, version, sharedUntil), displaced: null }
  }
  // Nobody knows what both began with.
  return absorbRequest(
    { record: mine.record, sync: { ...mine.sync, revision: 0, base: null, sent: null } },
    version,
  )
}

/** A record of which the restored proxy gave nothing: what it lost is pushed again, what it keeps back goes. */
export function absentAfterRestore<Record extends object>(
  mine: Tracked<Record>,
  sharedUntil: number,
): Tracked<Record> | null {
  if (mine.sync.revision < sharedUntil) return withdrawn(mine)
  return mine.sync.removed ? null : lostByProxy(mine)
}
