import type { FromSchema } from 'json-schema-to-ts'
import type { User } from '../records/user.ts'

/** Body of `POST /api/session`. */
export const credentialsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'password'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 100 },
    password: { type: 'string', minLength: 1, maxLength: 200 },
  },
} as const

/** Body of `POST /api/session`. */
export type Credentials = FromSchema<typeof credentialsSchema>

/** Body of `POST /api/first-admin`: the one-time code of the log, and the account to make. */
export const firstAdminSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'name', 'displayName', 'password'],
  properties: {
    code: { type: 'string', minLength: 1, maxLength: 100 },
    name: { type: 'string', minLength: 1, maxLength: 100 },
    displayName: { type: 'string', minLength: 1, maxLength: 200 },
    password: { type: 'string', minLength: 12, maxLength: 200 },
  },
} as const

/** Body of `POST /api/first-admin`. */
export type FirstAdmin = FromSchema<typeof firstAdminSchema>

/** `GET /api/session` and the answer to signing in. */
export interface Session {
  user: User
}

/**
 * The header in which a browser names the user it asks for. A session of somebody else is refused with
 * `not-signed-in`: two tabs of one browser share the cookie, but never a database.
 */
export const actingUserHeader = 'x-cbss-desk-user'
