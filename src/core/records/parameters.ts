import type { FromSchema } from 'json-schema-to-ts'
import type { Service } from './service.ts'

// What people type is kept as typed until it is sent: blanks and dashes of a number, an empty date. The lengths
// bound a record, they judge nothing; `check` of each service and its XSD do.
const number = { type: 'string', maxLength: 20 } as const
const name = { type: 'string', maxLength: 200 } as const
const date = { type: 'string', maxLength: 10 } as const

/**
 * What an IdentifyPerson asks (PROTOCOL 4.1): a number to verify, or names and a birth date to search by. Empty
 * texts and nulls say nothing. `birthDate` is `yyyy-MM-dd` with zeros for what is unknown. `gender` 0 is unknown.
 */
export const identifyPersonParametersSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'ssin',
    'lastName',
    'firstName',
    'middleName',
    'birthDate',
    'gender',
    'tolerance',
    'maximum',
    'sisCardNumber',
    'identityCardNumber',
  ],
  properties: {
    ssin: number,
    lastName: name,
    firstName: name,
    middleName: name,
    birthDate: date,
    gender: { type: 'integer', enum: [0, 1, 2] },
    tolerance: { type: ['integer', 'null'], minimum: 0, maximum: 10 },
    maximum: { type: ['integer', 'null'], minimum: 1, maximum: 80 },
    sisCardNumber: number,
    identityCardNumber: number,
  },
} as const

/** The parameters of an IdentifyPerson; see {@link identifyPersonParametersSchema}. */
export type IdentifyPersonParameters = FromSchema<typeof identifyPersonParametersSchema>

/**
 * What a ManageAccess asks (PROTOCOL 5.1): which registration of whom, for what and how long, and what proves who
 * the person is. Empty texts say nothing. `purpose` may be empty for LIST alone; `sector` is the main code of the
 * organisation's sector.
 */
export const manageAccessParametersSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'ssin',
    'action',
    'purpose',
    'startDate',
    'endDate',
    'sector',
    'queryRegister',
    'sisCardNumber',
    'identityCardNumber',
    'lastName',
    'firstName',
    'birthDate',
  ],
  properties: {
    ssin: number,
    action: { type: 'string', enum: ['REGISTER', 'UNREGISTER', 'LIST'] },
    purpose: { type: 'string', maxLength: 3, pattern: '^\\d*$' },
    startDate: date,
    endDate: date,
    sector: { type: 'string', maxLength: 3, pattern: '^\\d*$' },
    queryRegister: { type: 'string', enum: ['PRIMARY', 'SECONDARY', 'ALL'] },
    sisCardNumber: number,
    identityCardNumber: number,
    lastName: name,
    firstName: name,
    birthDate: date,
  },
} as const

/** The parameters of a ManageAccess; see {@link manageAccessParametersSchema}. */
export type ManageAccessParameters = FromSchema<typeof manageAccessParametersSchema>

/** What a Tx25 asks: of whom, labels in which language, with former values or not (RetrieveTIGroupsV2.xsd). */
export const tx25ParametersSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['ssin', 'language', 'history'],
  properties: {
    ssin: number,
    language: { type: 'string', enum: ['nl', 'fr', 'de'] },
    history: { type: 'boolean' },
  },
} as const

/** The parameters of a Tx25; see {@link tx25ParametersSchema}. */
export type Tx25Parameters = FromSchema<typeof tx25ParametersSchema>

/** The JSON Schema of each service's parameters. */
export const parametersSchemas = {
  'identify-person': identifyPersonParametersSchema,
  'manage-access': manageAccessParametersSchema,
  tx25: tx25ParametersSchema,
} as const satisfies Record<Service, object>

/** The parameters of each service. */
export interface ParametersOf {
  'identify-person': IdentifyPersonParameters
  'manage-access': ManageAccessParameters
  tx25: Tx25Parameters
}
