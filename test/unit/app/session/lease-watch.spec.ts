import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepProfile } from '../../../../src/db/keys/device-profile.ts'
import { makeLeaseWatch } from '../../../../src/session/lease-watch.ts'
import { aRealInstance, hubert } from '../frame/people.ts'

vi.mock('../../../../src/db/keys/device-profile.ts', () => ({ keepProfile: vi.fn() }))

const hour = 3_600_000
const start = Date.parse('2026-11-28T08:00:00Z')
const silent = { lastContactAt: null, leaseHours: null }

beforeEach(() => void vi.mocked(keepProfile).mockReset().mockResolvedValue())

function watch() {
  return makeLeaseWatch({
    id: 'device',
    key: {} as CryptoKey,
    profile: {
      instance: aRealInstance(),
      user: hubert,
      lease: { contactAt: start, latestAt: start, leaseHours: 72 },
    },
  })
}

const keptLease = () => vi.mocked(keepProfile).mock.lastCall?.[2].lease

describe('The lease of an open device', () => {
  it('runs while nothing is heard of the proxy, warns, and ends', async () => {
    const look = watch()
    const states = []
    for (const hours of [1, 47, 49, 71, 72]) states.push((await look(silent, start + hours * hour)).state)
    expect(states).toEqual(['valid', 'valid', 'ends-soon', 'ends-soon', 'ended'])
  })

  it('begins anew with each contact, also after the clock was set back', async () => {
    const look = watch()
    await look(silent, start + 70 * hour)
    const back = start - 10 * hour
    const contact = { lastContactAt: new Date(back).toISOString(), leaseHours: null }
    expect(await look(contact, back)).toEqual({ state: 'valid', endsAt: back + 72 * hour })
    expect(keptLease()).toEqual({ contactAt: back, latestAt: back, leaseHours: 72 })
    // The same contact, told once more, is no other one.
    expect((await look(contact, back + 72 * hour)).state).toBe('ended')
  })

  it('ends when the clock goes back without a contact', async () => {
    const look = watch()
    await look(silent, start + 10 * hour)
    expect((await look(silent, start + 9 * hour)).state).toBe('clock-went-back')
  })

  it('has the hours of the centre’s policies as soon as they are known', async () => {
    const look = watch()
    expect((await look({ ...silent, leaseHours: 1 }, start)).endsAt).toBe(start + 72 * hour)
    expect((await look({ ...silent, leaseHours: 1 }, start + 2 * hour)).state).toBe('ended')
  })

  it('ends on a full disk as well, where nothing of it can be kept', async () => {
    vi.mocked(keepProfile).mockRejectedValue(new DOMException('No room.', 'QuotaExceededError'))
    expect((await watch()(silent, start + 72 * hour)).state).toBe('ended')
  })
})
