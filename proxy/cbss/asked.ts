import type { ParametersOf } from '#core/records/parameters.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { Service } from '#core/records/service.ts'

type Details = Record<string, string | number | boolean | null>

/** What of the parameters says nothing about the person. */
const impersonal: { [S in Service]: (parameters: ParametersOf[S]) => Details } = {
  'identify-person': ({ gender, tolerance, maximum }) => ({ gender, tolerance, maximum }),
  'manage-access': ({ action, purpose, startDate, endDate, sector, queryRegister }) => ({
    action,
    purpose,
    startDate,
    endDate,
    sector,
    queryRegister,
  }),
  tx25: ({ language, history }) => ({ language, history }),
}

/** What a request asks, for the journal's open details: nothing that names or describes the person. */
export function askedOf<S extends Service>(request: { service: S; parameters: ParametersOf[S] }): Details {
  return impersonal[request.service](request.parameters)
}

/** Who is asked about, for the sealed part of the journal's row: everything of the parameters that is filled. */
export function personOf({ parameters }: Pick<RequestRecord, 'parameters'>): Record<string, string> {
  const personal = Object.entries(parameters).filter(
    ([name, value]) => personalFields.has(name) && typeof value === 'string' && value !== '',
  )
  return Object.fromEntries(personal.map(([name, value]) => [name, String(value)]))
}

const personalFields: ReadonlySet<string> = new Set([
  'ssin',
  'lastName',
  'firstName',
  'middleName',
  'birthDate',
  'sisCardNumber',
  'identityCardNumber',
])
