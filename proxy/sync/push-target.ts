import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { Version } from '#core/sync/absorb.ts'
import { placePush, type PlacedPush } from '#core/sync/place-push.ts'
import { refuseHeldBack } from '../auth/held-back.ts'
import type { Action } from '../auth/rights.ts'
import type { OwnedVersion } from '../store/documents.ts'
import type { Reading, Writing } from '../store/store.ts'

/** One pushed document: what it says (null deletes it), the version that it began with, who pushes, and when. */
export interface Pushed {
  id: string
  base: number
  document: object | null
  user: User
  /** ISO time: what of his is from before is held back from him. Null where nothing is. */
  heldSince: string | null
  /** Milliseconds since 1970. */
  now: number
}

/** What a pushed document is to the one that the store has. */
export interface Placed {
  placed: PlacedPush
  /** Undefined where the store has none. */
  version: Version<object> | undefined
}

/** How a collection takes what is pushed. */
export interface PushTarget {
  /** What one needs the right to. */
  action: Action
  /** The record's schema; whatever reaches `place` and `store` agrees with it. */
  schema: object
  /** Compares with what is there. Throws {@link CodedError} where this user may not push this document. */
  place(reading: Reading, pushed: Pushed): Promise<Placed>
  /** Stores it, and returns its sequence number. */
  store(writing: Writing, pushed: Pushed): Promise<number>
}

/** {@link Placed} for a version that may be continued. */
export function placeAgainst(version: Version<object> | undefined, { base, document }: Pushed): Placed {
  return { placed: placePush(version, { base, document }), version }
}

/**
 * What only its author may push.
 *
 * @throws {CodedError} `not-allowed` where the stored or the pushed document is somebody else's.
 */
export function requireAuthor(owner: string | undefined, { document, user }: Pushed): void {
  const author = document && 'author' in document ? document.author : user.id
  if ((owner === undefined || owner === user.id) && author === user.id) return
  throw new CodedError('not-allowed', 'Only its author may change this.')
}

/**
 * Refuses to touch a document that is held back from its owner: a conflict would show it to whoever acts as him.
 *
 * @throws {CodedError} `results-held`.
 */
export function refuseHeld({ heldSince }: Pushed, version: OwnedVersion<object> | undefined): void {
  if (version?.record) refuseHeldBack(heldSince, version.receivedAt)
}
