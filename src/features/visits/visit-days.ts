import type { Visit } from '#core/records/visit.ts'

/** The visits of one day, by time; those without one come first. */
export interface VisitDay {
  day: string
  visits: readonly Visit[]
}

/** The days of a calendar: what lies before today is folded away on the page. */
export interface VisitDays {
  /** Today and later, the next day first. */
  coming: readonly VisitDay[]
  /** Before today and still planned: somebody has to say what became of them. */
  overdue: readonly VisitDay[]
  /** Done, cancelled, of earlier days; the latest first. */
  past: readonly VisitDay[]
}

function byTime(left: Visit, right: Visit): number {
  return left.plannedTime.localeCompare(right.plannedTime) || left.id.localeCompare(right.id)
}

function daysOf(visits: readonly Visit[]): VisitDay[] {
  const days = Map.groupBy(visits, ({ plannedFor }) => plannedFor)
  return [...days]
    .map(([day, ofDay]) => ({ day, visits: ofDay.toSorted(byTime) }))
    .toSorted((left, right) => left.day.localeCompare(right.day))
}

/** The day so many days later; both `yyyy-MM-dd`. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** Sorts visits by day; `today` is `yyyy-MM-dd`. A cancelled visit to come is past too: nobody goes. */
export function visitDays(visits: readonly Visit[], today: string): VisitDays {
  const isPast = ({ plannedFor, state }: Visit) =>
    state === 'cancelled' || (state === 'done' && plannedFor < today)
  const isOverdue = ({ plannedFor, state }: Visit) => state === 'planned' && plannedFor < today
  return {
    coming: daysOf(visits.filter((visit) => !isPast(visit) && !isOverdue(visit))),
    overdue: daysOf(visits.filter(isOverdue)),
    past: daysOf(visits.filter(isPast)).toReversed(),
  }
}
