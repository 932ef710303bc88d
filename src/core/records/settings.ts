import type { FromSchema } from 'json-schema-to-ts'
import { languages } from '../languages.ts'
import { defaultPolicies, type Policies, type SharedPolicies } from './policies.ts'

/** Where requests go: nowhere, the simulator, or one of the three environments of the CBSS. */
export const environments = ['none', 'demo', 'test', 'acpt', 'prod'] as const

/** One of {@link environments}. */
export type Environment = (typeof environments)[number]

/** Who asks: `sector` is code and sub-code as in `17.1`, `requestingOrganisation` an enterprise number of 10 digits. */
export const organisationSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['sector', 'requestingOrganisation', 'ssdnUserId', 'ssdnEmail'],
  properties: {
    sector: { type: 'string', pattern: '^\\d{1,3}\\.\\d{1,3}$' },
    requestingOrganisation: { type: 'string', maxLength: 50 },
    ssdnUserId: { type: 'string', maxLength: 50 },
    ssdnEmail: { type: 'string', maxLength: 100 },
  },
} as const

const address = { type: 'string', maxLength: 300 } as const
const seconds = { type: ['integer', 'null'], minimum: 1, maximum: 600 } as const
const serviceAddresses = {
  type: 'object',
  additionalProperties: false,
  required: ['identify-person', 'manage-access', 'tx25'],
  properties: { 'identify-person': address, 'manage-access': address, tx25: address },
} as const

/**
 * Where requests go and with which account (PROTOCOL 2 and 8.5). An endpoint is the whole address of a service in an
 * environment; empty stands for the published one, or the one of the proxy's own environment variables. A time limit
 * that is null stands for the one of these variables.
 */
export const connectionSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'environment',
    'liveRequests',
    'httpUserName',
    'endpoints',
    'connectSeconds',
    'headersSeconds',
    'bodySeconds',
  ],
  properties: {
    environment: { type: 'string', enum: environments },
    liveRequests: { type: 'boolean' },
    httpUserName: { type: 'string', maxLength: 50 },
    endpoints: {
      type: 'object',
      additionalProperties: false,
      required: ['test', 'acpt', 'prod'],
      properties: { test: serviceAddresses, acpt: serviceAddresses, prod: serviceAddresses },
    },
    connectSeconds: seconds,
    headersSeconds: seconds,
    bodySeconds: seconds,
  },
} as const

/** The languages that are offered; the first is the one of whoever chose none. */
export const languagesSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['languages'],
  properties: {
    languages: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', enum: languages },
    },
  },
} as const

/** Who asks; see {@link organisationSchema}. */
export type OrganisationSettings = FromSchema<typeof organisationSchema>
/** Where requests go; see {@link connectionSchema}. */
export type ConnectionSettings = FromSchema<typeof connectionSchema>
/** The languages offered; see {@link languagesSchema}. */
export type LanguageSettings = FromSchema<typeof languagesSchema>

/** Everything an admin edits, without the secrets. */
export type Settings = OrganisationSettings & ConnectionSettings & LanguageSettings & { policies: Policies }

/** What every signed-in user knows of the settings; the only document of the collection `settings`. */
export interface SharedSettings extends Pick<
  Settings,
  'environment' | 'liveRequests' | 'sector' | 'requestingOrganisation' | 'languages'
> {
  id: 'shared'
  policies: SharedPolicies
}

const publishedEndpoints = { 'identify-person': '', 'manage-access': '', tx25: '' } as const

/** As shipped (DESIGN 3): requests are validated only, for this environment, until an admin says more. */
export function defaultSettings(environment: Environment): Settings {
  return {
    sector: '17.1',
    requestingOrganisation: '',
    ssdnUserId: '',
    ssdnEmail: '',
    environment,
    liveRequests: false,
    httpUserName: '',
    endpoints: { test: publishedEndpoints, acpt: publishedEndpoints, prod: publishedEndpoints },
    connectSeconds: null,
    headersSeconds: null,
    bodySeconds: null,
    languages: [...languages],
    policies: defaultPolicies,
  }
}
