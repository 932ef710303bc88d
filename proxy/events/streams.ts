import { PassThrough, type Readable } from 'node:stream'
import type { User } from '#core/records/user.ts'
import type { SignedIn, Sessions } from '../auth/sessions.ts'
import { lastSequence } from '../store/counters.ts'
import type { Store } from '../store/store.ts'
import { concerns, type Changes } from './changes.ts'

/** The open event streams. They only say that something changed; what, is always pulled. */
export interface Streams {
  /**
   * A stream for who is signed in: `hello` at once, then `changed`, each with the last sequence number. One too many
   * of a session ends its oldest.
   */
  open(signedIn: SignedIn): Promise<Readable>
  /** Ends the streams of a session. */
  closeSession(tokenHash: string): void
  closeAll(): void
}

const pingMilliseconds = 20_000
/** A browser opens one per tab, and six at most to one host without HTTP/2. */
const mostPerSession = 12

/** Makes the {@link Streams}. Each ping also looks whether the session still holds, and which roles its user has. */
export function makeStreams(store: Store, changes: Changes, sessions: Sessions): Streams {
  const open = new Set<OpenStream>()
  return {
    async open(signedIn) {
      const [oldest, ...others] = [...open].filter(({ tokenHash }) => tokenHash === signedIn.tokenHash)
      if (oldest && others.length + 1 >= mostPerSession) {
        oldest.end()
        // One that nobody reads never closes, and would be the oldest for ever.
        open.delete(oldest)
      }
      const stream = openStream(signedIn, changes, sessions)
      open.add(stream)
      stream.readable.once('close', () => {
        stream.end()
        open.delete(stream)
      })
      stream.say('hello', await lastSequence(store.db))
      return stream.readable
    },
    closeSession(tokenHash) {
      for (const stream of open) if (stream.tokenHash === tokenHash) stream.end()
    },
    closeAll() {
      for (const stream of open) stream.end()
    },
  }
}

interface OpenStream {
  readable: PassThrough
  tokenHash: string
  say(event: 'hello' | 'changed', sequence: number): void
  /** Says nothing any more, whatever still happens. */
  end(): void
}

function openStream({ user: opener, tokenHash }: SignedIn, changes: Changes, sessions: Sessions): OpenStream {
  const readable = new PassThrough()
  let user = opener
  const say = (event: 'hello' | 'changed', sequence: number) => {
    if (readable.writable) readable.write(`event: ${event}\ndata: ${JSON.stringify({ sequence })}\n\n`)
  }
  const unsubscribe = changes.subscribe((sequence, audience) => {
    if (concerns(audience, user)) say('changed', sequence)
  })
  const end = () => {
    unsubscribe()
    clearInterval(ping)
    readable.end()
  }
  const ping = setInterval(async () => {
    const now = await holder(sessions, tokenHash)
    if (!now) return end()
    user = now
    if (readable.writable) readable.write(': ping\n\n')
  }, pingMilliseconds)
  return { readable, tokenHash, say, end }
}

async function holder(sessions: Sessions, tokenHash: string): Promise<User | null> {
  try {
    return (await sessions.findByHash(tokenHash))?.user ?? null
  } catch {
    // The store is closing, and so is every stream.
    return null
  }
}
