import type { FromSchema } from 'json-schema-to-ts'
import type { User } from '../records/user.ts'

const code = { type: 'string', minLength: 1, maxLength: 40 } as const
const newPassword = { type: 'string', minLength: 12, maxLength: 200 } as const

/**
 * Body of `POST /api/session`. `code` is that of the second factor, or a recovery code; where it is missing and
 * needed the answer is `second-factor-required`, and the same body is sent again with it.
 */
export const credentialsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'password'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 100 },
    password: { type: 'string', minLength: 1, maxLength: 200 },
    code,
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
    password: newPassword,
  },
} as const

/** Body of `POST /api/first-admin`. */
export type FirstAdmin = FromSchema<typeof firstAdminSchema>

/** Body of `PUT /api/session/password`. It ends the user's other sessions. */
export const passwordChangeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['current', 'password'],
  properties: { current: { type: 'string', minLength: 1, maxLength: 200 }, password: newPassword },
} as const

/** Body of `PUT /api/session/password`. */
export type PasswordChange = FromSchema<typeof passwordChangeSchema>

/**
 * Body of `POST /api/session/step-up`: the password, or a code where there is a second factor. It counts for five
 * minutes; signing in counts too.
 */
export const proofSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { password: { type: 'string', minLength: 1, maxLength: 200 }, code },
} as const

/** Body of `POST /api/session/step-up`. */
export type Proof = FromSchema<typeof proofSchema>

/** Body of `POST /api/session/second-factor/confirm`: the first code that the new factor shows. */
export const factorCodeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['code'],
  properties: { code },
} as const

/** Answer of `POST /api/session/second-factor/begin`: shown once, as a QR code of `uri` and as text. */
export interface NewFactor {
  /** Base32. */
  secret: string
  /** `otpauth://totp/…` */
  uri: string
}

/** Answer of `POST /api/session/second-factor/confirm`: each signs in once instead of a code; never shown again. */
export interface RecoveryCodes {
  recoveryCodes: string[]
}

/** What has to be done before anything else is answered; until then the proxy refuses with the code of the error. */
export type Duty = 'change-password' | 'set-up-second-factor'

/** `GET /api/session` and the answer to signing in. */
export interface Session {
  user: User
  /** In this order; empty where the whole app is open. */
  duties: Duty[]
  /** The second factor: since when, and how many recovery codes are left; null without one. */
  secondFactor: { since: string; recoveryCodesLeft: number } | null
  /** Since an admin reset the password: what was answered before is held back until it is released; else null. */
  resultsHeldSince: string | null
  /** Until when actions that need a fresh proof are done without another one (ISO time). */
  provenUntil: string
}

/** A line of `GET /api/session/list` and of `GET /api/people/:id/sessions`. */
export interface SessionLine {
  /** Names the session; it is not its token. */
  id: string
  startedAt: string
  /** To the minute. */
  lastUsedAt: string
  /** What the browser said it is. */
  agent: string
  /** Whether it is the one that asks. */
  current: boolean
}

/**
 * The header in which a browser names the user it asks for. A session of somebody else is refused with
 * `not-signed-in`: two tabs of one browser share the cookie, but never a database.
 */
export const actingUserHeader = 'x-cbss-desk-user'
