import { createHash, randomBytes } from 'node:crypto'
import type { User } from '#core/records/user.ts'
import type { Clock } from '../clock.ts'
import {
  deleteOldSessions,
  deleteSession,
  findSession,
  insertSession,
  touchSession,
} from '../store/sessions.ts'
import type { Store, Writing } from '../store/store.ts'
import { findUser } from '../store/users.ts'

const minute = 60_000
const idleLimit = 30 * minute
/** A session ends after so many milliseconds, however active its user is. */
export const sessionLimit = 10 * 60 * minute

/** Who is signed in, by which session, and on which device once that is known. */
export interface SignedIn {
  user: User
  tokenHash: string
  deviceId: string | null
}

/** The sessions. Their tokens are 256 random bits; the store knows only their SHA-256. */
export class Sessions {
  readonly #store: Store
  readonly #clock: Clock

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** Starts a session in the caller's transaction and returns its token; ends the one the browser had `before`. */
  async begin(writing: Writing, user: User, before?: string): Promise<string> {
    const now = this.#clock()
    if (before !== undefined) await deleteSession(writing, hashOf(before))
    const token = randomBytes(32).toString('base64url')
    await deleteOldSessions(writing, now - sessionLimit, now - idleLimit)
    await insertSession(writing, {
      token_hash: hashOf(token),
      user_id: user.id,
      created_ms: now,
      seen_ms: now,
      device_id: null,
      share_withheld: 0,
    })
    return token
  }

  /** Who is signed in with a token; null if nobody is any more. */
  async find(token: string): Promise<SignedIn | null> {
    return this.findByHash(hashOf(token))
  }

  /** The same by the token's hash, for streams that outlive a request. */
  async findByHash(tokenHash: string): Promise<SignedIn | null> {
    const session = await findSession(this.#store, tokenHash)
    const now = this.#clock()
    if (!session || now >= session.created_ms + sessionLimit || now >= session.seen_ms + idleLimit)
      return null
    const user = await findUser(this.#store, session.user_id)
    return user ? { user, tokenHash, deviceId: session.device_id } : null
  }

  /** Notes that the user did something, to the minute. */
  async touch(tokenHash: string): Promise<void> {
    const session = await findSession(this.#store, tokenHash)
    const now = this.#clock()
    if (!session || now - session.seen_ms < minute) return
    await this.#store.change((writing) => touchSession(writing, tokenHash, now))
  }

  /** Ends a session in the caller's transaction. */
  async end(writing: Writing, tokenHash: string): Promise<void> {
    await deleteSession(writing, tokenHash)
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
