import { sameJson } from '../json.ts'
import type { RequestContent, RequestRecord } from '../records/request.ts'
import { absorb, type Version } from './absorb.ts'
import { asReceived, isSettled, type Tracked } from './bookkeeping.ts'

/** What a request asks, about whom and why, without what became of it. */
export function contentOfRequest(request: RequestRecord): RequestContent {
  const { service, clientId, clientName, parameters, purpose, reason } = request
  // Service and parameters come out of one record.
  return { service, clientId, clientName, parameters, purpose, reason } as RequestContent
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

/**
 * {@link absorb} for requests. Drafts merge field by field. A request that was frozen by *Send*, on either side, stays
 * as it was frozen, with the XML that says the same; what the other side typed into it meanwhile becomes a new draft.
 */
export function absorbRequest(
  mine: Tracked<RequestRecord> | null,
  version: Version<RequestRecord>,
): AbsorbedRequest {
  const { record: theirs, revision } = version
  const bothDrafts = mine?.record.progress === 'draft' && theirs?.progress === 'draft'
  if (mine === null || theirs === null || bothDrafts || isSettled(mine) || revision <= mine.sync.revision) {
    return { kept: absorb(mine, version), displaced: null }
  }
  const base = mine.sync.base ?? mine.sync.sent
  const theirsIsSent = theirs.progress === 'handed-over'
  if (mine.record.progress === 'draft' || theirsIsSent) {
    const typed = !sameContent(mine.record, base) && !sameContent(mine.record, theirs)
    return { kept: asReceived(theirs, revision), displaced: typed ? contentOfRequest(mine.record) : null }
  }
  const typed = !sameContent(theirs, base) && !sameContent(theirs, mine.record)
  const kept = { record: mine.record, sync: { ...mine.sync, revision, base: theirs, sent: null } }
  return { kept, displaced: typed ? contentOfRequest(theirs) : null }
}
