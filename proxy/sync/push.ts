import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { PushAnswer, PushedCollection, PushItem, PushResult } from '#core/wire/sync.ts'
import { mayDo } from '../auth/rights.ts'
import type { Clock } from '../clock.ts'
import { partedFrom, type Moment } from '../store/lives.ts'
import type { Store, Writing } from '../store/store.ts'
import { pushTargets } from './push-targets.ts'

/** Says what in a document does not agree with a schema, without its values; null where it agrees. */
export type CheckRecord = (schema: object, document: object) => string | null

/** What is pushed, by whom. */
export interface Push {
  collection: PushedCollection
  items: readonly PushItem[]
  user: User
  /** ISO time: what of his is from before is held back from him. Null where nothing is. */
  heldSince: string | null
  moment: Moment
  check: CheckRecord
}

async function takeOne(
  writing: Writing,
  { collection, user, heldSince, check }: Push,
  item: PushItem,
  now: number,
): Promise<PushResult> {
  const { id, base, document } = item
  const target = pushTargets[collection]
  const wrong = document && check(target.schema, document)
  if (wrong) throw new CodedError('invalid-record', wrong)
  if (document && (!('id' in document) || document.id !== id)) {
    throw new CodedError('invalid-record', 'The record has another id.')
  }
  const pushed = { id, base, document, user, heldSince, now }
  const { placed, version } = await target.place(writing, pushed)
  const revision = version?.revision ?? base
  if (placed === 'known') return { id, result: 'stored', revision }
  if (placed === 'conflict') return { id, result: 'conflict', revision, document: version?.record ?? null }
  return { id, result: 'stored', revision: await target.store(writing, pushed) }
}

/**
 * Takes what a browser pushes, item by item: one that is refused keeps its reason, and the others are stored. All in
 * one transaction, so that a receipt means stored.
 *
 * @throws {CodedError} `other-history` where the browser's past is not this store's: it has to pull first.
 */
export async function takePush(
  { store, clock, epoch }: { store: Store; clock: Clock; epoch: string },
  push: Push,
): Promise<PushAnswer> {
  if (await partedFrom(store, push.moment)) {
    throw new CodedError('other-history', 'The store was restored: pull first.')
  }
  const results = await store.change(async (writing) => {
    const done: PushResult[] = []
    for (const item of push.items) done.push(await resultOf(writing, push, item, clock()))
    return done
  })
  return { epoch, results }
}

async function resultOf(writing: Writing, push: Push, item: PushItem, now: number): Promise<PushResult> {
  try {
    if (!mayDo(push.user, pushTargets[push.collection].action)) {
      throw new CodedError('not-allowed', 'This needs another role.')
    }
    return await takeOne(writing, push, item, now)
  } catch (error) {
    // What a target refuses it refuses before it writes; anything else undoes the whole push.
    if (!(error instanceof CodedError)) throw error
    return { id: item.id, result: 'refused', code: error.code, detail: error.message }
  }
}
