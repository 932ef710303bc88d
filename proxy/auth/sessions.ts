import { createHash, randomBytes } from 'node:crypto'
import type { User } from '#core/records/user.ts'
import type { Duty, SessionLine } from '#core/wire/session.ts'
import type { Clock } from '../clock.ts'
import {
  deleteOldSessions,
  deleteSession,
  findSession,
  insertSession,
  proveSession,
  sessionsOf,
  touchSession,
} from '../store/sessions.ts'
import type { Reading, Store, Writing } from '../store/store.ts'
import { accountOf, userOf } from '../store/users.ts'
import { dutiesOf } from './duties.ts'

const minute = 60_000
const idleLimit = 30 * minute
/** A session ends after so many milliseconds, however active its user is. */
export const sessionLimit = 10 * 60 * minute

/** The browser that signs in: the token it had `before`, and what it says it is. */
export interface Browser {
  before: string | undefined
  agent: string
}

/** Who is signed in, by which session, and on which device once that is known. */
export interface SignedIn {
  user: User
  tokenHash: string
  deviceId: string | null
  /** When the user last proved who he is, by signing in or later; milliseconds since 1970. */
  provenAt: number
  /** What has to be done before anything else. */
  duties: Duty[]
  /** ISO time: what was answered before is held back. Null where nothing is. */
  resultsHeldSince: string | null
}

/** The sessions. Their tokens are 256 random bits; the store knows only their SHA-256. */
export class Sessions {
  readonly #store: Store
  readonly #clock: Clock

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** Starts a session in the caller's transaction and returns its token; ends the one the browser had before. */
  async begin(writing: Writing, user: Pick<User, 'id'>, { before, agent }: Browser): Promise<string> {
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
      proven_ms: now,
      agent,
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
    const account = await accountOf(this.#store, session.user_id)
    if (!account?.active) return null
    return {
      user: userOf(account, now),
      tokenHash,
      deviceId: session.device_id,
      provenAt: session.proven_ms,
      duties: await dutiesOf(this.#store, account),
      resultsHeldSince: account.resultsHeldSince,
    }
  }

  /** Notes that the user did something, to the minute. */
  async touch(tokenHash: string): Promise<void> {
    const session = await findSession(this.#store, tokenHash)
    const now = this.#clock()
    if (!session || now - session.seen_ms < minute) return
    await this.#store.change((writing) => touchSession(writing, tokenHash, now))
  }

  /** Notes in the caller's transaction that the user proved who he is. */
  async prove(writing: Writing, tokenHash: string): Promise<void> {
    await proveSession(writing, tokenHash, this.#clock())
  }

  /** Ends a session in the caller's transaction. */
  async end(writing: Writing, tokenHash: string): Promise<void> {
    await deleteSession(writing, tokenHash)
  }

  /** Ends a user's sessions but one, and returns the hashes of those that it ended. */
  async endAll(writing: Writing, userId: string, but: string | null = null): Promise<string[]> {
    const ended = (await this.#open(writing, userId))
      .map((session) => session.token_hash)
      .filter((tokenHash) => tokenHash !== but)
    for (const tokenHash of ended) await deleteSession(writing, tokenHash)
    return ended
  }

  /** The user's open sessions, the latest first; `current` is the one that asks. */
  async list(reading: Reading, userId: string, current: string): Promise<SessionLine[]> {
    return (await this.#open(reading, userId)).map((session) => ({
      id: idOf(session.token_hash),
      startedAt: new Date(session.created_ms).toISOString(),
      lastUsedAt: new Date(session.seen_ms).toISOString(),
      agent: session.agent,
      current: session.token_hash === current,
    }))
  }

  /** The hash of one of a user's open sessions by its id; undefined where there is none. */
  async hashOfId(reading: Reading, userId: string, id: string): Promise<string | undefined> {
    return (await this.#open(reading, userId)).map((one) => one.token_hash).find((hash) => idOf(hash) === id)
  }

  #open(reading: Reading, userId: string) {
    const now = this.#clock()
    return sessionsOf(reading, userId, { madeAfter: now - sessionLimit, seenAfter: now - idleLimit })
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Names a session without the hash that finds it. */
function idOf(tokenHash: string): string {
  return hashOf(`session ${tokenHash}`).slice(0, 32)
}
