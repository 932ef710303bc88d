import type { Role, User } from '#core/records/user.ts'

/** Whom a change concerns: the same people who may pull it. */
export type Audience = 'everyone' | { user: string } | { roles: readonly Role[] }

type Listener = (sequence: number, audience: Audience) => void

/** Tells who listens that something was committed. */
export interface Changes {
  publish(sequence: number, audience: Audience): void
  /** Returns what ends the listening. */
  subscribe(listener: Listener): () => void
}

/** Makes {@link Changes} without listeners. */
export function makeChanges(): Changes {
  const listeners = new Set<Listener>()
  return {
    publish(sequence, audience) {
      for (const listener of listeners) listener(sequence, audience)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Whether a change concerns this user. */
export function concerns(audience: Audience, user: Pick<User, 'id' | 'roles'>): boolean {
  if (audience === 'everyone') return true
  if ('user' in audience) return audience.user === user.id
  return audience.roles.some((role) => user.roles.includes(role))
}
