import { checkEnterpriseNumber } from '#core/enterprise-number.ts'
import type { Problem } from '#core/errors.ts'
import type { Settings } from '#core/records/settings.ts'
import type { SecretName } from '#core/wire/settings.ts'
import { endpointProblem } from '../cbss/endpoints.ts'
import type { Mode } from '../env.ts'
import { authorityProblem, clientCertificateProblem, clientKeyProblem } from './certificates.ts'

/** What must hold beside the settings themselves. */
export interface SettingsContext {
  mode: Mode
  /** Milliseconds since 1970. */
  now: number
  stored: Partial<Record<SecretName, string>>
  /** The secrets that change. */
  given: readonly [SecretName, string | null][]
}

type Secrets = Partial<Record<SecretName, string | null>>
type Given = Omit<SettingsContext, 'given'> & { given: Secrets; after: Secrets }
type Rule = (settings: Settings, context: Given) => string | null

const mandatory = 'It is mandatory while live requests are on.'

/**
 * Why each field is refused; null where it is fine. Empty is fine until live requests are on: then a call must be
 * able to carry organisation and credentials. Sources: PROTOCOL 3.1 (t_SSIN, t_EmailAddress) and 8.5.
 */
const rules: Readonly<Record<string, Rule>> = {
  requestingOrganisation: (settings) => {
    const { requestingOrganisation: number } = settings
    if (number === '') return isLive(settings) ? mandatory : null
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
  httpUserName: (settings) => {
    if (settings.httpUserName.includes(':')) return 'It cannot hold a colon.'
    return isLive(settings) && settings.httpUserName === '' ? mandatory : null
  },
  httpPassword: (settings, { after }) => (isLive(settings) && !after.httpPassword ? mandatory : null),
  certificateAuthority: (_settings, { given, now }) =>
    given.certificateAuthority ? authorityProblem(given.certificateAuthority, now) : null,
  clientCertificate: (_settings, context) =>
    pairProblem(context, 'clientCertificate') ??
    (context.given.clientCertificate
      ? clientCertificateProblem(context.given.clientCertificate, context.now)
      : null),
  clientKey: (_settings, context) => {
    const { clientKey, clientCertificate } = context.given
    const alone = pairProblem(context, 'clientKey')
    return alone ?? (clientKey ? clientKeyProblem(clientKey, clientCertificate ?? '') : null)
  },
  maximumPeriods: ({ policies }) =>
    Object.keys(policies.maximumPeriods).every((code) => /^\d{1,3}$/.test(code))
      ? null
      : 'A purpose is named by its code of one to three digits.',
  reasons: ({ policies: { reasons } }) =>
    new Set(reasons.map(({ id }) => id)).size < reasons.length ? 'Two reasons have the same id.' : null,
  environment: ({ environment }, { mode }) =>
    environment === 'demo' && mode === 'real' ? 'Real use has no demo environment.' : null,
}

function pairProblem({ given }: Given, asked: 'clientCertificate' | 'clientKey'): string | null {
  const { clientCertificate: certificate, clientKey: key } = given
  if (certificate === undefined && key === undefined) return null
  const together = certificate !== undefined && key !== undefined && (certificate === null) === (key === null)
  return together || given[asked] ? null : 'Certificate and key are given together.'
}

function isLive({ liveRequests, environment }: Settings): boolean {
  return liveRequests && environment !== 'none'
}

function endpointProblems({ endpoints }: Settings): NonNullable<Problem['fields']> {
  return Object.entries(endpoints).flatMap(([environment, services]) =>
    Object.entries(services).flatMap(([service, url]) => {
      const reason = endpointProblem(url)
      return reason === null ? [] : [{ field: `endpoints.${environment}.${service}`, reason }]
    }),
  )
}

/** The fields that are refused and why; empty if the settings can be stored. Reasons hold no value. */
export function checkSettings(settings: Settings, context: SettingsContext): NonNullable<Problem['fields']> {
  const given: Secrets = Object.fromEntries(context.given)
  const all = { ...context, given, after: { ...context.stored, ...given } }
  const refused = Object.entries(rules).flatMap(([field, rule]) => {
    const reason = rule(settings, all)
    return reason === null ? [] : [{ field, reason }]
  })
  return [...refused, ...endpointProblems(settings)]
}
