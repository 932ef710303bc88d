import { addDays } from '../../calendar.ts'
import type { ManageAccessParameters } from '../../records/parameters.ts'
import type { ManageAccessResult, Registration } from './types.ts'

/** A registration of a person as far as answers told: `ours` where we made it or it stands under our number. */
export interface KnownRegistration extends Pick<
  Registration,
  'purpose' | 'startDate' | 'endDate' | 'organisation' | 'register'
> {
  ours: boolean
}

/**
 * What is known of a person's registrations after one more answer of state ok or warnings; answers come oldest first.
 * A REGISTER adds what was asked, an UNREGISTER takes its period out of our own for that purpose, and a LIST replaces
 * everything that it looked at. `organisation` is our enterprise number.
 */
export function learnRegistrations(
  known: readonly KnownRegistration[],
  parameters: ManageAccessParameters,
  result: ManageAccessResult | null,
  organisation: string,
): KnownRegistration[] {
  const { action, purpose } = parameters
  const period = { startDate: parameters.startDate, endDate: parameters.endDate || null }
  const told = (result?.registrations ?? []).map((one): KnownRegistration => ({
    purpose: one.purpose,
    startDate: one.startDate,
    endDate: one.endDate,
    organisation: one.organisation,
    register: one.register,
    ours: one.organisation === organisation,
  }))
  if (action === 'REGISTER') {
    const made = { purpose, ...period, organisation, register: 'ALL', ours: true }
    return unique([...known, ...told, made])
  }
  if (action === 'UNREGISTER') {
    return known.flatMap((one) => (one.ours && one.purpose === purpose ? cut(one, period) : [one]))
  }
  const looked = (one: KnownRegistration) =>
    overlap(one, period) &&
    (purpose === '' || one.purpose === purpose) &&
    (parameters.queryRegister === 'ALL' || one.register === parameters.queryRegister)
  return unique([...known.filter((one) => !looked(one)), ...told])
}

/**
 * Those that cover a day and may be ours. An organisation that is given otherwise than by an enterprise number, such
 * as by a NIS code, cannot be told from us: then the CBSS itself decides.
 */
export function currentRegistrations(known: readonly KnownRegistration[], day: string): KnownRegistration[] {
  return known.filter(
    (one) =>
      (one.ours || !/^\d{10}$/.test(one.organisation)) && overlap(one, { startDate: day, endDate: day }),
  )
}

type Period = Pick<Registration, 'startDate' | 'endDate'>

function overlap(left: Period, right: Period): boolean {
  return startsBy(left, right.endDate) && startsBy(right, left.endDate)
}

function startsBy({ startDate }: Period, end: string | null): boolean {
  return end === null || startDate <= end
}

/** What is left of a registration when a period is taken out of it. */
function cut(one: KnownRegistration, period: Period): KnownRegistration[] {
  if (!overlap(one, period)) return [one]
  const before = one.startDate < period.startDate ? [{ ...one, endDate: addDays(period.startDate, -1) }] : []
  const isAfter = period.endDate !== null && (one.endDate === null || one.endDate > period.endDate)
  return [...before, ...(isAfter ? [{ ...one, startDate: addDays(period.endDate ?? '', 1) }] : [])]
}

function unique(all: readonly KnownRegistration[]): KnownRegistration[] {
  const keyOf = ({ purpose, startDate, endDate, organisation, register }: KnownRegistration) =>
    [purpose, startDate, endDate, organisation, register].join(' ')
  return [...new Map(all.map((one) => [keyOf(one), one])).values()]
}
