import { leaseState, type Lease, type LeaseState } from '#core/lease.ts'
import { keepProfile } from '../db/keys/device-profile.ts'
import type { OpenDevice } from '../db/keys/open-device.ts'

/** What is known from outside when a lease is looked at: the last contact (ISO 8601) and the hours of the policies. */
export interface LeaseNews {
  lastContactAt: string | null
  leaseHours: number | null
}

/** Looks at the lease of an open device, and keeps what it saw with the device, sealed. */
export function makeLeaseWatch(device: OpenDevice): (news: LeaseNews, now: number) => Promise<LeaseState> {
  let { lease } = device.profile
  let seenContact: string | null = null
  return async ({ lastContactAt, leaseHours }, now) => {
    const contacted = lastContactAt !== null && lastContactAt !== seenContact
    seenContact = lastContactAt
    const state = contacted ? null : leaseState(lease, now)
    const next: Lease = {
      leaseHours: leaseHours ?? lease.leaseHours,
      // A contact proves more than any clock, also after the clock was set back.
      ...(contacted
        ? { contactAt: now, latestAt: now }
        : { contactAt: lease.contactAt, latestAt: Math.max(lease.latestAt, now) }),
    }
    lease = next
    // On a full disk the note is lost, and the lease ends all the same.
    await keepProfile(device.key, device.id, { ...device.profile, lease }).catch(() => {})
    return state ?? leaseState(lease, now)
  }
}
