import { sameJson } from '../json.ts'
import type { RequestContent, RequestRecord } from '../records/request.ts'
import { absorb, type Version } from './absorb.ts'
import { asReceived, isSettled, lacksReceipt, type Tracked } from './bookkeeping.ts'

/** What a request asks, about whom and why, without what became of it. */
export function contentOfRequest(request: RequestRecord): RequestContent {
  const { service, clientId, clientName, parameters, purpose, reason } = request
  // Service and parameters come out of one record.
  return { service, clientId, clientName, parameters, purpose, reason } as RequestContent
}

/** The request once it is known whether it arrived. */
export function withoutLeaving(request: RequestRecord): RequestRecord {
  const { leftAt: _leftAt, ...rest } = request
  return rest
}

function sameContent(left: RequestRecord, right: RequestRecord | null): boolean {
  return right !== null && sameJson(contentOfRequest(left), contentOfRequest(right))
}

/** What the device holds of a request from then on, and what was typed that has no place in it any more. */
export interface AbsorbedRequest {
  kept: Tracked<RequestRecord> | null
  /** To become a draft of its own; null where nothing would be lost. */
  displaced: RequestContent | null
}

/** Whether a request is pushed: what the outbox has not received, and what was deleted here. */
export function isPushable(tracked: Tracked<RequestRecord>): boolean {
  const { progress, attempt } = tracked.record
  if (tracked.sync.removed) return true
  return attempt === 1 && progress !== 'handed-over' && progress !== 'missing' && lacksReceipt(tracked)
}

/** Whether something was typed here that neither the version before nor this one says; that it was sent proves nothing. */
function typedBeside(mine: Tracked<RequestRecord>, theirs: RequestRecord): boolean {
  if (isSettled(mine) || sameContent(mine.record, theirs)) return false
  return !sameContent(mine.record, mine.sync.base)
}

/**
 * The request that the outbox received under this id, from this device or another one. A further attempt that waits
 * here stays; anything else stops waiting, for its receipt was lost. Its own fields stay: the browser owns it.
 */
function adoptReceived(
  mine: Tracked<RequestRecord>,
  theirs: RequestRecord,
  revision: number,
): AbsorbedRequest {
  if (mine.record.attempt > theirs.attempt) return { kept: mine, displaced: null }
  const { removed } = mine.sync
  const wasReceived = mine.record.progress === 'handed-over' || mine.record.progress === 'missing'
  if (!wasReceived && !sameContent(mine.record, theirs)) {
    const displaced = typedBeside(mine, theirs) ? contentOfRequest(mine.record) : null
    return { kept: asReceived(theirs, revision), displaced }
  }
  const { setAside: _setAside, ...record } = withoutLeaving(mine.record)
  const kept = asReceived({ ...record, progress: 'handed-over' as const, attempt: theirs.attempt }, revision)
  return { kept: { ...kept, sync: { ...kept.sync, removed: removed && wasReceived } }, displaced: null }
}

/**
 * {@link absorb} for requests. Drafts merge field by field. A request that was frozen by *Send*, on either side, stays
 * as it was frozen, with the XML that says the same; what the other side typed into it meanwhile becomes a new draft.
 */
export function absorbRequest(
  mine: Tracked<RequestRecord> | null,
  version: Version<RequestRecord>,
): AbsorbedRequest {
  const { record: theirs, revision } = version
  if (mine && theirs?.progress === 'handed-over') return adoptReceived(mine, theirs, revision)
  const bothDrafts = mine?.record.progress === 'draft' && theirs?.progress === 'draft'
  if (mine === null || theirs === null || bothDrafts || isSettled(mine) || revision <= mine.sync.revision) {
    return { kept: absorb(mine, version), displaced: null }
  }
  if (mine.record.progress === 'draft') {
    const displaced = typedBeside(mine, theirs) ? contentOfRequest(mine.record) : null
    return { kept: asReceived(theirs, revision), displaced }
  }
  const { base, sent } = mine.sync
  const known = [mine.record, base, sent].some((own) => sameContent(theirs, own))
  const kept = { record: mine.record, sync: { ...mine.sync, revision, base: theirs, sent: null } }
  return { kept, displaced: known ? null : contentOfRequest(theirs) }
}
