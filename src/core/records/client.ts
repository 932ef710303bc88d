import type { FromSchema } from 'json-schema-to-ts'

/**
 * A person about whom the centre keeps a file.
 * `birthDate` is an incomplete date (`1938-06-00`), `gender` 0 unknown, 1 male, 2 female (SSDN),
 * `civilState` a code of the National Register (IT 120), `nationality` a NIS country code (IT 031),
 * `language` an ISO 639-1 code, `caseworkers` user ids.
 */
export const clientSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'ssin',
    'formerSsins',
    'lastName',
    'firstNames',
    'birthDate',
    'gender',
    'identityCardNumber',
    'language',
    'address',
    'civilState',
    'nationality',
    'caseworkers',
  ],
  properties: {
    id: { type: 'string', maxLength: 36 },
    ssin: { type: 'string', pattern: '^(\\d{11})?$' },
    formerSsins: { type: 'array', items: { type: 'string', pattern: '^\\d{11}$' } },
    lastName: { type: 'string', maxLength: 200 },
    firstNames: { type: 'string', maxLength: 200 },
    birthDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    gender: { type: 'integer', enum: [0, 1, 2] },
    identityCardNumber: { type: 'string', pattern: '^(\\d{12})?$' },
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    address: {
      type: 'object',
      additionalProperties: false,
      required: ['street', 'houseNumber', 'box', 'postalCode', 'municipality'],
      properties: {
        street: { type: 'string', maxLength: 200 },
        houseNumber: { type: 'string', maxLength: 20 },
        box: { type: 'string', maxLength: 20 },
        postalCode: { type: 'string', maxLength: 10 },
        municipality: { type: 'string', maxLength: 100 },
      },
    },
    civilState: { type: 'string', maxLength: 2 },
    nationality: { type: 'string', maxLength: 5 },
    caseworkers: { type: 'array', items: { type: 'string', maxLength: 36 } },
  },
} as const

/** A person about whom the centre keeps a file; see {@link clientSchema}. */
export type Client = FromSchema<typeof clientSchema>

/** The client as lists and requests name him: `Mustermann, Max Moritz`. */
export function clientName({ lastName, firstNames }: Pick<Client, 'lastName' | 'firstNames'>): string {
  return [lastName, firstNames].filter((part) => part !== '').join(', ')
}
