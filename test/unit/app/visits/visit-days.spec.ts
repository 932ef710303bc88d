import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visitDays, type VisitDay } from '../../../../src/features/visits/visit-days.ts'
import { aVisit } from './a-visit.ts'

const today = '2026-11-28'
const told = (days: readonly VisitDay[]) =>
  days.map(({ day, visits }) => `${day}: ${visits.map(({ id }) => id).join()}`)

describe('The days of visits', () => {
  it('begin with today, and each day is in the order of the clock', () => {
    const { coming } = visitDays(
      [
        aVisit({ id: 'next', plannedFor: '2026-11-30' }),
        aVisit({ id: 'late', plannedFor: today, plannedTime: '16:00' }),
        aVisit({ id: 'early', plannedFor: today, plannedTime: '09:30' }),
        aVisit({ id: 'any', plannedFor: today, plannedTime: '' }),
      ],
      today,
    )
    expect(told(coming)).toEqual(['2026-11-28: any,early,late', '2026-11-30: next'])
  })

  it('fold away what is over, the latest first', () => {
    const { past } = visitDays(
      [
        aVisit({ id: 'done', plannedFor: '2026-11-20', state: 'done' }),
        aVisit({ id: 'off', plannedFor: '2026-12-24', state: 'cancelled' }),
      ],
      today,
    )
    expect(told(past)).toEqual(['2026-12-24: off', '2026-11-20: done'])
  })

  it('ask what became of a planned visit whose day has passed', () => {
    expect(told(visitDays([aVisit({ id: 'open', plannedFor: '2026-11-27' })], today).overdue)).toEqual([
      '2026-11-27: open',
    ])
  })

  it('keep a visit of today in sight when it is done', () => {
    const { coming } = visitDays([aVisit({ id: 'done', plannedFor: today, state: 'done' })], today)
    expect(told(coming)).toEqual(['2026-11-28: done'])
  })

  it('hold every visit exactly once', () => {
    const visit = fc.record({
      id: fc.uuid(),
      plannedFor: fc.constantFrom('2026-11-27', today, '2026-12-01'),
      state: fc.constantFrom('planned', 'done', 'cancelled'),
    })
    fc.assert(
      fc.property(fc.uniqueArray(visit, { selector: ({ id }) => id }), (some) => {
        const visits = some.map((values) => aVisit(values))
        const { coming, overdue, past } = visitDays(visits, today)
        const ids = [...coming, ...overdue, ...past].flatMap((day) => day.visits.map(({ id }) => id))
        expect(ids.toSorted()).toEqual(visits.map(({ id }) => id).toSorted())
      }),
    )
  })
})
