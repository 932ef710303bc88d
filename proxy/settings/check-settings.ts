import { checkEnterpriseNumber } from '#core/enterprise-number.ts'
import type { Problem } from '#core/errors.ts'
import type { SettingsChange } from '#core/wire/settings.ts'
import type { Mode } from '../env.ts'

/** What must hold beside the change itself. */
export interface SettingsContext {
  mode: Mode
  /** Whether a password is stored already. */
  passwordIsSet: boolean
}

type Field = keyof SettingsChange
type Rule = (change: SettingsChange, context: SettingsContext) => string | null

/**
 * Why each field is refused; null where it is fine. Empty is fine until live requests are on: then a call must be
 * able to carry organisation and credentials. Sources: PROTOCOL 3.1 (t_SSIN, t_EmailAddress) and 8.5.
 */
const rules: Partial<Record<Field, Rule>> = {
  requestingOrganisation: (change) => {
    const { requestingOrganisation: number } = change
    if (number === '') return isLive(change) ? 'It is mandatory while live requests are on.' : null
    if (!/^\d{10}$/.test(number)) return 'It has 10 digits without any other sign.'
    return checkEnterpriseNumber(number) && 'It is not a valid enterprise number.'
  },
  ssdnUserId: ({ ssdnUserId: id }) => {
    if (id === '') return null
    // A program number has the form of an SSIN and need not be one: only its length is known (PROTOCOL 3.1).
    return /^\d{11}$/.test(id) ? null : 'It has 11 digits without any other sign.'
  },
  ssdnEmail: ({ ssdnEmail: email }) =>
    email === '' || /^[^\s@]+@[^\s@]+$/.test(email) ? null : 'It is not an e-mail address.',
  httpUserName: (change) => {
    if (change.httpUserName.includes(':')) return 'It cannot hold a colon.'
    return isLive(change) && change.httpUserName === '' ? 'It is mandatory while live requests are on.' : null
  },
  httpPassword: (change, { passwordIsSet }) =>
    isLive(change) && !passwordIsSet && change.httpPassword === undefined
      ? 'It is mandatory while live requests are on.'
      : null,
  environment: ({ environment }, { mode }) =>
    environment === 'demo' && mode === 'real' ? 'Real use has no demo environment.' : null,
}

function isLive({ liveRequests, environment }: SettingsChange): boolean {
  return liveRequests && environment !== 'none'
}

/** The fields that are refused and why; empty if the settings can be stored. Reasons hold no value. */
export function checkSettings(
  change: SettingsChange,
  context: SettingsContext,
): NonNullable<Problem['fields']> {
  return Object.entries(rules).flatMap(([field, rule]) => {
    const reason = rule(change, context)
    return reason === null ? [] : [{ field, reason }]
  })
}
