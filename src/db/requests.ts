import { v7 as uuidv7 } from 'uuid'
import { mayBeDeleted } from '#core/records/request-cases.ts'
import { requestState } from '#core/records/request-states.ts'
import type { RequestContent, RequestRecord } from '#core/records/request.ts'
import { contentOfRequest, withoutLeaving } from '#core/sync/absorb-request.ts'
import { edited, unknownToProxy } from '#core/sync/bookkeeping.ts'
import type { DeskDatabase } from './collections.ts'
import { now } from './clock.ts'
import { changeTracked, storedOf, trackedOf } from './tracked.ts'

/** What a draft follows from: the request whose answer it waits for, or the one that it corrects. */
export type DraftOrigin = Pick<RequestRecord, 'waitsFor' | 'correctionOf'>

/** Makes a draft, on the disk when the promise resolves. Its id is made here and stays with it for ever. */
export async function createDraft(
  database: DeskDatabase,
  content: RequestContent & Pick<RequestRecord, 'author'>,
  origin: DraftOrigin = {},
): Promise<RequestRecord> {
  const time = now()
  const draft = {
    ...structuredClone(content),
    ...origin,
    id: uuidv7(),
    createdAt: time,
    changedAt: time,
    progress: 'draft' as const,
    attempt: 1,
  }
  await database.requests.insert({ ...draft, sync: unknownToProxy() })
  return draft
}

/** Reads a request; throws where it does not exist. */
async function existing(database: DeskDatabase, id: string) {
  const document = await database.requests.findOne(id).exec()
  if (!document || document.sync?.removed) throw new Error('This request is not on this device.')
  return document
}

/** Changes a request if it still has one of the expected progresses; otherwise leaves it and says so. */
async function change(
  database: DeskDatabase,
  id: string,
  expected: readonly RequestRecord['progress'][],
  update: (record: RequestRecord) => RequestRecord,
): Promise<boolean> {
  const document = await existing(database, id)
  let changed = false
  await document.incrementalModify((stored) => {
    const before = trackedOf<RequestRecord>(stored)
    changed = expected.includes(before.record.progress)
    return changed ? storedOf(edited(before, { ...update(before.record), changedAt: now() })) : stored
  })
  return changed
}

/** What may be changed of a draft; the parameters are whole, and of its own service. */
export type DraftChanges = Partial<Pick<RequestRecord, 'clientId' | 'clientName' | 'purpose' | 'reason'>> & {
  parameters?: RequestRecord['parameters']
}

/** Changes a draft. A request that was queued meanwhile, in another tab, stays as it is: resolves to false. */
export function changeDraft(database: DeskDatabase, id: string, changes: DraftChanges): Promise<boolean> {
  // That the parameters are those of the draft's service the compiler cannot follow through a spread.
  return change(
    database,
    id,
    ['draft'],
    (record) => ({ ...record, ...structuredClone(changes) }) as RequestRecord,
  )
}

/**
 * Freezes a draft with the XML that will be sent and puts it into the queue; one that `waitsFor` another request waits
 * for the answer to that one first.
 */
export function freezeAndQueue(
  database: DeskDatabase,
  id: string,
  built: { innerXml: string; hash: string },
): Promise<boolean> {
  return change(database, id, ['draft'], (record) => ({
    ...record,
    ...built,
    progress: record.waitsFor === undefined ? 'queued' : 'waiting',
    queuedAt: now(),
  }))
}

/**
 * Takes a request out of the queue again, if the proxy has given no receipt for it yet. A second attempt that
 * is taken back leaves the first one as it was: its outcome is still what the proxy knows of it.
 */
export function cancelRequest(database: DeskDatabase, id: string): Promise<boolean> {
  return change(database, id, ['queued', 'waiting', 'set-aside'], ({ setAside: _setAside, ...record }) =>
    record.attempt > 1
      ? { ...withoutLeaving(record), progress: 'handed-over', attempt: record.attempt - 1 }
      : { ...record, progress: 'cancelled' },
  )
}

/** Takes a request out of the queue without giving it up: it is kept as it is until somebody sends it or cancels it. */
export function setAsideRequest(database: DeskDatabase, id: string): Promise<boolean> {
  const setAside = { code: 'set-aside-by-hand', detail: 'The author set it aside.', at: now() } as const
  return change(database, id, ['queued'], (record) => ({ ...record, progress: 'set-aside', setAside }))
}

/** Puts a request that was set aside into the queue once more, with the same bytes. */
export function retryRequest(database: DeskDatabase, id: string): Promise<boolean> {
  return change(database, id, ['set-aside'], ({ setAside: _setAside, ...record }) => ({
    ...record,
    progress: 'queued',
    queuedAt: now(),
  }))
}

/**
 * Asks the same read-only question once more, as the next attempt, after an outcome that nobody knows: because no
 * answer came whole, or because the proxy lost the request by a restore.
 */
export function askAgain(database: DeskDatabase, id: string): Promise<boolean> {
  return change(database, id, ['handed-over', 'missing'], (record) => ({
    ...record,
    progress: 'queued',
    attempt: record.attempt + 1,
    queuedAt: now(),
  }))
}

/** A fresh draft with the same content, by the acting user; what was executed is not copied. */
export async function duplicateRequest(
  database: DeskDatabase,
  id: string,
  author: string,
): Promise<RequestRecord> {
  const original = (await existing(database, id)).toMutableJSON()
  return createDraft(database, { ...contentOfRequest(original), author })
}

/**
 * Removes a request whose state allows it, here at once and for the author's other devices with the next push; throws
 * where something was carried out or nobody knows.
 */
export async function deleteRequest(database: DeskDatabase, id: string): Promise<void> {
  const document = await existing(database, id)
  const answer = await database.answers.findOne(id).exec()
  const request = document.toMutableJSON()
  if (!mayBeDeleted(request, requestState(request, answer?.toMutableJSON()))) {
    throw new Error('Only what was surely not carried out can be deleted.')
  }
  await changeTracked<RequestRecord>(database.requests, id, (mine) => {
    if (!mine) return null
    const { revision, sent } = mine.sync
    const known = revision > 0 || sent !== null || mine.record.progress === 'handed-over'
    return known ? { ...mine, sync: { ...mine.sync, removed: true } } : null
  })
  await answer?.incrementalRemove()
}
