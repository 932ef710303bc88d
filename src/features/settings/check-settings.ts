import { parseEnterpriseNumber } from '#core/enterprise-number.ts'
import { parseSsin } from '#core/ssin.ts'
import { sections, type FieldName, type SettingsForm } from './fields.ts'

/** What is wrong with a field: a key below `settings.reasons`, and what its sentence needs. */
export interface FieldProblem {
  key: string
  values?: Record<string, string | number>
}

type Check = (form: SettingsForm, passwordIsSet: boolean) => FieldProblem | null

/** The proxy has the last word; these say the same earlier, while somebody types. */
const checks: Partial<Record<FieldName, Check>> = {
  sector: ({ sector }) => (/^\d{1,3}\.\d{1,3}$/.test(sector) ? null : { key: 'sector' }),
  requestingOrganisation: (form) => {
    if (form.requestingOrganisation === '') return neededWhileLive(form)
    const { digits, problem } = parseEnterpriseNumber(form.requestingOrganisation)
    if (!problem) return null
    if (problem.reason === 'length') return { key: 'organisationLength', values: { count: digits.length } }
    if (problem.reason === 'check-digits')
      return { key: 'organisationCheckDigits', values: { expected: problem.expected } }
    return { key: problem.reason === 'characters' ? 'characters' : 'organisationFirstDigit' }
  },
  // A program number has the form of an SSIN and need not be one: only its length is known (PROTOCOL 3.1).
  ssdnUserId: ({ ssdnUserId }) => {
    const { digits, problem } = parseSsin(ssdnUserId)
    if (ssdnUserId === '' || digits.length === 11) return null
    return problem?.reason === 'characters'
      ? { key: 'characters' }
      : { key: 'ssinLength', values: { count: digits.length } }
  },
  ssdnEmail: ({ ssdnEmail }) =>
    ssdnEmail === '' || /^[^\s@]+@[^\s@]+$/.test(ssdnEmail) ? null : { key: 'email' },
  httpUserName: (form) => {
    if (form.httpUserName.includes(':')) return { key: 'colon' }
    return form.httpUserName === '' ? neededWhileLive(form) : null
  },
  httpPassword: (form, passwordIsSet) =>
    form.httpPassword === '' && !passwordIsSet ? neededWhileLive(form) : null,
}

function neededWhileLive({ liveRequests, environment }: SettingsForm): FieldProblem | null {
  return liveRequests && environment !== 'none' ? { key: 'whileLive' } : null
}

function tooLong(name: FieldName, form: SettingsForm): FieldProblem | null {
  const row = Object.values(sections)
    .flat()
    .find((candidate) => candidate.name === name)
  const max = row && 'max' in row ? row.max : Infinity
  return String(form[name]).length > max ? { key: 'tooLong', values: { max } } : null
}

/** What is wrong with the settings as typed, by field; empty where the proxy will take them. */
export function checkSettings(
  form: SettingsForm,
  passwordIsSet: boolean,
): Partial<Record<FieldName, FieldProblem>> {
  const found = Object.entries(checks).map(([field, check]) => {
    const name = field as FieldName
    return [name, tooLong(name, form) ?? check(form, passwordIsSet)] as const
  })
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

/** The settings as the proxy keeps them: numbers without punctuation, nothing around what was typed. */
export function cleanSettings(form: SettingsForm): SettingsForm {
  return {
    ...form,
    sector: form.sector.trim(),
    requestingOrganisation: parseEnterpriseNumber(form.requestingOrganisation).digits,
    ssdnUserId: parseSsin(form.ssdnUserId).digits,
    ssdnEmail: form.ssdnEmail.trim(),
    httpUserName: form.httpUserName.trim(),
  }
}
