import { toleranceUnit, type ToleranceUnit } from '#core/cbss/identify-person/tolerance.ts'

/** What a tolerance finds: first and last date in the unit of the date given; `1967`, `1968-05`, `1968-06-14`. */
export interface ToleranceRange {
  unit: ToleranceUnit
  from: string
  to: string
}

const lengths: Record<ToleranceUnit, number> = { years: 4, months: 7, days: 10 }

/** The range around a birth date, `yyyy-MM-dd` with zeros for what is unknown; null where that is no date. */
export function toleranceRange(birthDate: string, tolerance: number): ToleranceRange | null {
  const unit = toleranceUnit(birthDate)
  if (!unit) return null
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number)
  const steps = { years: 0, months: 0, days: 0, [unit]: 1 }
  const moved = (count: number): string =>
    new Date(
      Date.UTC(
        year + steps.years * count,
        (month || 1) - 1 + steps.months * count,
        (day || 1) + steps.days * count,
      ),
    )
      .toISOString()
      .slice(0, lengths[unit])
  return { unit, from: moved(-tolerance), to: moved(tolerance) }
}
