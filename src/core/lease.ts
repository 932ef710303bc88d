/** What offline use is measured by; times in milliseconds since 1970, by the clock of the device. */
export interface Lease {
  /** The last time the proxy answered. */
  contactAt: number
  /** The latest time the app has seen on this device. */
  latestAt: number
  leaseHours: number
}

/** How offline use stands; `endsAt` is when it ends if nothing is heard of the proxy. */
export type LeaseState =
  { state: 'valid' | 'ends-soon'; endsAt: number } | { state: 'ended' | 'clock-went-back'; endsAt: number }

const hour = 3_600_000
// Clocks are corrected by seconds all the time; five minutes are no way to win an hour.
const correction = 300_000

/**
 * Whether a device may still be used without contact (DESIGN 6): it warns a day before the end, for short leases in
 * their second half; a clock that went back ends it, because it could go back again and again.
 */
export function leaseState({ contactAt, latestAt, leaseHours }: Lease, now: number): LeaseState {
  const endsAt = contactAt + leaseHours * hour
  if (now < latestAt - correction) return { state: 'clock-went-back', endsAt }
  if (now >= endsAt) return { state: 'ended', endsAt }
  const warning = Math.min(24, leaseHours / 2) * hour
  return { state: now >= endsAt - warning ? 'ends-soon' : 'valid', endsAt }
}
