import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles, rolesOn, type HeldRole } from '#core/records/user.ts'

const admin = (until: string | null): HeldRole => ({ role: 'admin', until })

describe('A role', () => {
  it.each([
    [null, '2026-11-28', true],
    ['2026-11-28', '2026-11-27', true],
    ['2026-11-28', '2026-11-28', true],
    ['2026-11-28', '2026-11-29', false],
    ['2026-12-31', '2027-01-01', false],
  ])('until %j counts on %s: %j', (until, day, counts) => {
    expect(rolesOn([admin(until)], day)).toEqual(counts ? ['admin'] : [])
  })

  it('that has ended never counts again, whatever else is held', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    const dayText = day.map((date) => date.toISOString().slice(0, 10))
    const held = fc.record({ role: fc.constantFrom(...roles), until: fc.option(dayText) })
    fc.assert(
      fc.property(fc.array(held), dayText, dayText, (given, one, other) => {
        const [earlier, later] = [one, other].toSorted()
        const [before, after] = [rolesOn(given, earlier ?? ''), rolesOn(given, later ?? '')]
        expect(before).toEqual(expect.arrayContaining(after))
        expect(before).toEqual(roles.filter((role) => before.includes(role)))
      }),
    )
  })
})
