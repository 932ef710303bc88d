import type { FromSchema } from 'json-schema-to-ts'
import { reasons } from '../codes/reasons.ts'
import { languages } from '../languages.ts'

const name = { type: 'string', minLength: 1, maxLength: 200 } as const
const days = { type: 'integer', minimum: 1, maximum: 36_500 } as const

/** A reason that is offered for a request, in the four languages of the app. */
const reasonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 60, pattern: '^[\\w-]+$' },
    name: {
      type: 'object',
      additionalProperties: false,
      required: languages,
      properties: { nl: name, fr: name, de: name, en: name },
    },
  },
} as const

/**
 * What the centre decided (UI: Settings, Policies). Minutes until a screen locks, at the desk and during a visit;
 * hours of offline use without contact; days for which results stay on a device and for which the proxy keeps
 * requests and answers; what a missing registration of the client means; who reads a result beside its author;
 * the reasons that are offered; `maximumPeriods` the longest period of a registration in days, by purpose code;
 * `offeredPurposes` the purpose codes offered, null for all of the sector; whether everybody needs a second factor;
 * `noticeDelayDays` after how many days an author is told that an advisor read his result, 0 for at once.
 */
export const policiesSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'idleMinutes',
    'visitIdleMinutes',
    'leaseHours',
    'resultDays',
    'retentionDays',
    'registrationCheck',
    'resultReaders',
    'reasons',
    'maximumPeriods',
    'offeredPurposes',
    'secondFactor',
    'noticeDelayDays',
  ],
  properties: {
    idleMinutes: { type: 'integer', minimum: 1, maximum: 60 },
    visitIdleMinutes: { type: 'integer', minimum: 1, maximum: 120 },
    leaseHours: { type: 'integer', minimum: 1, maximum: 168 },
    resultDays: { type: 'integer', minimum: 1, maximum: 365 },
    retentionDays: days,
    registrationCheck: { type: 'string', enum: ['off', 'warn', 'require'] },
    resultReaders: { type: 'string', enum: ['author', 'assigned-caseworkers'] },
    reasons: { type: 'array', maxItems: 100, items: reasonSchema },
    maximumPeriods: { type: 'object', additionalProperties: days },
    offeredPurposes: {
      anyOf: [
        { type: 'null' },
        { type: 'array', maxItems: 500, items: { type: 'string', pattern: '^\\d{1,3}$' } },
      ],
    },
    secondFactor: { type: 'string', enum: ['optional', 'required'] },
    noticeDelayDays: { type: 'integer', minimum: 0, maximum: 365 },
  },
} as const

/** What the centre decided; see {@link policiesSchema}. */
export type Policies = FromSchema<typeof policiesSchema>

/** The policies that every browser needs. */
export type SharedPolicies = Omit<Policies, 'retentionDays' | 'secondFactor' | 'noticeDelayDays'>

/**
 * As shipped. Lock, lease and result days are those of DESIGN 5 and 6; the retention is as long as the register of
 * consultations must be kept (law of 8 August 1983, art. 17: ten years), and a centre may shorten it.
 */
export const defaultPolicies: Policies = {
  idleMinutes: 5,
  visitIdleMinutes: 20,
  leaseHours: 72,
  resultDays: 30,
  retentionDays: 3653,
  registrationCheck: 'warn',
  resultReaders: 'author',
  reasons: reasons.map(({ id, name: names }) => ({ id, name: names })),
  maximumPeriods: {},
  offeredPurposes: null,
  secondFactor: 'optional',
  noticeDelayDays: 0,
}

/** The part of the policies that every browser needs. */
export function sharedPolicies(policies: Policies): SharedPolicies {
  const { retentionDays: _kept, secondFactor: _factor, noticeDelayDays: _delay, ...shared } = policies
  return shared
}
