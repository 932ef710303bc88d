import { describe, expect, it } from 'vitest'
import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'

describe('brusselsTimestamp', () => {
  it.each([
    ['2024-03-01T09:11:12.123Z', '2024-03-01T10:11:12.123+01:00'],
    ['2026-07-01T22:30:00.000Z', '2026-07-02T00:30:00.000+02:00'],
    ['2026-12-31T23:00:00.001Z', '2027-01-01T00:00:00.001+01:00'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59.999+01:00'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00.000+02:00'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25T02:59:59.999+02:00'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25T02:00:00.000+01:00'],
  ])('shows %s as %s', (utc, brussels) => {
    expect(brusselsTimestamp(Date.parse(utc))).toBe(brussels)
    expect(Date.parse(brussels)).toBe(Date.parse(utc))
  })
})
