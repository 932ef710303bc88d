import type { FromSchema } from 'json-schema-to-ts'

/** Where requests go: nowhere, the simulator, or one of the three environments of the CBSS. */
export const environments = ['none', 'demo', 'test', 'acpt', 'prod'] as const

/** One of {@link environments}. */
export type Environment = (typeof environments)[number]

/**
 * The settings an admin edits (PROTOCOL 8.5), without the password, which is write-only: `sector` is code
 * and sub-code as in `17.1`, `requestingOrganisation` an enterprise number of 10 digits.
 */
export const settingsSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'sector',
    'requestingOrganisation',
    'ssdnUserId',
    'ssdnEmail',
    'httpUserName',
    'environment',
    'liveRequests',
  ],
  properties: {
    sector: { type: 'string', pattern: '^\\d{1,3}\\.\\d{1,3}$' },
    requestingOrganisation: { type: 'string', maxLength: 50 },
    ssdnUserId: { type: 'string', maxLength: 50 },
    ssdnEmail: { type: 'string', maxLength: 100 },
    httpUserName: { type: 'string', maxLength: 50 },
    environment: { type: 'string', enum: environments },
    liveRequests: { type: 'boolean' },
  },
} as const

/** The settings an admin edits; see {@link settingsSchema}. */
export type Settings = FromSchema<typeof settingsSchema>
