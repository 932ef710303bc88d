import type { Policies } from '#core/records/policies.ts'
import type { User } from '#core/records/user.ts'
import { mayDo } from '../auth/rights.ts'
import type { SignedIn } from '../auth/sessions.ts'
import { findDevice } from '../store/devices.ts'
import { readSettings } from '../store/settings.ts'
import type { Reading } from '../store/store.ts'

/** Who pulls, on which kind of device, and under which policies: all that decides what a device may carry. */
export interface Puller {
  user: User
  /** Who is told what is carried: the device; the user where a session has none. */
  holder: string
  kind: 'desk' | 'tablet'
  policies: Pick<Policies, 'resultDays' | 'resultReaders'>
  /** ISO time: answers from before are held back. Null where none are. */
  heldSince: string | null
  /** Milliseconds since 1970. */
  now: number
}

/** Finds out who pulls. A session without a device counts as a desk. */
export async function pullerOf(reading: Reading, signedIn: SignedIn, now: number): Promise<Puller> {
  const { user, deviceId, resultsHeldSince } = signedIn
  const device = deviceId === null ? undefined : await findDevice(reading, deviceId)
  const { policies } = (await readSettings(reading)).settings
  return {
    user,
    holder: deviceId ?? user.id,
    kind: device?.kind ?? 'desk',
    policies,
    heldSince: resultsHeldSince,
    now,
  }
}

/** Whether a policy lets the caseworkers of a client pull what colleagues asked about him, with the answers. */
export function readsResultsOfOwnClients({ user, policies }: Puller): boolean {
  return mayDo(user, 'read-result', { isAssigned: true, policies })
}
