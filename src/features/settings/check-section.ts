import { parseEnterpriseNumber } from '#core/enterprise-number.ts'
import type { Policies } from '#core/records/policies.ts'
import { parseSsin } from '#core/ssin.ts'
import type { SettingsSection } from '#core/wire/settings.ts'
import { fieldsOf, type FieldRow } from './fields.ts'
import type { SectionValues } from './section-values.ts'

/** What is wrong with a field: a key below `settings.reasons`, and what its sentence needs. */
export interface FieldProblem {
  key: string
  values?: Record<string, string | number>
}

/** What the checks know beside the section itself. */
export interface CheckContext {
  /** Live requests are on, and there is an environment. */
  live: boolean
  passwordIsSet: boolean
  /** The requesting organisation is set, in its own section. */
  organisationIsSet: boolean
}

type Check = (values: SectionValues, context: CheckContext) => FieldProblem | null

const neededWhileLive = (live: boolean): FieldProblem | null => (live ? { key: 'whileLive' } : null)

/** The proxy has the last word; these say the same earlier, while somebody types. */
const checks: Readonly<Record<string, Check>> = {
  sector: ({ sector }) => (/^\d{1,3}\.\d{1,3}$/.test(String(sector).trim()) ? null : { key: 'sector' }),
  requestingOrganisation: ({ requestingOrganisation }, { live }) => {
    if (requestingOrganisation === '') return neededWhileLive(live)
    const { digits, problem } = parseEnterpriseNumber(String(requestingOrganisation))
    if (!problem) return null
    if (problem.reason === 'length') return { key: 'organisationLength', values: { count: digits.length } }
    if (problem.reason === 'check-digits')
      return { key: 'organisationCheckDigits', values: { expected: problem.expected } }
    return { key: problem.reason === 'characters' ? 'characters' : 'organisationFirstDigit' }
  },
  // A program number has the form of an SSIN and need not be one: only its length is known (PROTOCOL 3.1).
  ssdnUserId: ({ ssdnUserId }) => {
    const { digits, problem } = parseSsin(String(ssdnUserId))
    if (ssdnUserId === '' || digits.length === 11) return null
    return problem?.reason === 'characters'
      ? { key: 'characters' }
      : { key: 'ssinLength', values: { count: digits.length } }
  },
  ssdnEmail: ({ ssdnEmail }) =>
    ssdnEmail === '' || /^[^\s@]+@[^\s@]+$/.test(String(ssdnEmail)) ? null : { key: 'email' },
  liveRequests: (_values, { live, organisationIsSet }) =>
    live && !organisationIsSet ? { key: 'organisationFirst' } : null,
  httpUserName: ({ httpUserName }, { live }) => {
    if (String(httpUserName).includes(':')) return { key: 'colon' }
    return httpUserName === '' ? neededWhileLive(live) : null
  },
  httpPassword: ({ httpPassword }, { live, passwordIsSet }) =>
    httpPassword === null || (httpPassword === '' && !passwordIsSet) ? neededWhileLive(live) : null,
  clientCertificate: ({ clientCertificate, clientKey }) => pairProblem(clientCertificate, clientKey),
  clientKey: ({ clientCertificate, clientKey }) => pairProblem(clientKey, clientCertificate),
  reasons: ({ reasons }) =>
    Array.isArray(reasons) && (reasons as Policies['reasons']).every(isNamed) ? null : { key: 'reasonNames' },
  languages: ({ languages }) =>
    Array.isArray(languages) && languages.length > 0 ? null : { key: 'oneLanguage' },
}

/** Whoever works in another language would find an empty line to choose. */
function isNamed({ name }: Policies['reasons'][number]): boolean {
  return Object.values(name).every((text) => text.trim() !== '')
}

/** A certificate and its key change together. */
function pairProblem(own: unknown, other: unknown): FieldProblem | null {
  return own === '' && typeof other === 'string' && other !== '' ? { key: 'pair' } : null
}

function formProblem(row: FieldRow, value: unknown): FieldProblem | null {
  if (row.kind === 'number') return numberProblem(row, value)
  if (typeof value !== 'string') return null
  if (row.max !== undefined && value.length > row.max) return { key: 'tooLong', values: { max: row.max } }
  if (row.kind === 'address' && value !== '' && !URL.canParse(value)) return { key: 'address' }
  if (row.kind === 'pem' && value !== '' && !value.includes('-----BEGIN ')) return { key: 'pem' }
  return null
}

function numberProblem({ min = 0, max = Infinity, optional }: FieldRow, value: unknown): FieldProblem | null {
  if (value === null && optional) return null
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
  return fits ? null : { key: 'number', values: { min, max } }
}

/** What is wrong with a section as typed, by field; empty where the proxy will take it. */
export function checkSection(
  section: SettingsSection,
  values: SectionValues,
  context: CheckContext,
): Readonly<Record<string, FieldProblem>> {
  const found = fieldsOf(section).map((row) => {
    const problem = formProblem(row, values[row.name]) ?? checks[row.name]?.(values, context) ?? null
    return [row.name, problem] as const
  })
  return Object.fromEntries(found.filter((entry): entry is [string, FieldProblem] => entry[1] !== null))
}

/** The values as the proxy keeps them: numbers without punctuation, nothing around what was typed. */
export function cleanSection(values: SectionValues): SectionValues {
  const cleaned = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ])
  const { requestingOrganisation, ssdnUserId, ...others } = Object.fromEntries(cleaned) as SectionValues
  return {
    ...others,
    ...(typeof requestingOrganisation === 'string' && {
      requestingOrganisation: parseEnterpriseNumber(requestingOrganisation).digits,
    }),
    ...(typeof ssdnUserId === 'string' && { ssdnUserId: parseSsin(ssdnUserId).digits }),
  }
}
