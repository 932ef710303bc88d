import type { FromSchema } from 'json-schema-to-ts'
import { roles, type HeldRole } from '../records/user.ts'

const displayName = { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' } as const
const heldRoles = {
  type: 'array',
  maxItems: roles.length,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['role', 'until'],
    properties: {
      role: { type: 'string', enum: roles },
      until: { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    },
  },
} as const

/** Body of `POST /api/people`: an account to make. Its one-time password is in the answer. */
export const newPersonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'displayName', 'roles'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 100, pattern: '\\S' },
    displayName,
    roles: heldRoles,
  },
} as const

/** Body of `POST /api/people`. */
export type NewPerson = FromSchema<typeof newPersonSchema>

/** Body of `PUT /api/people/:id`: what colleagues read, and whether the account can be used. */
export const personChangeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['displayName', 'active'],
  properties: { displayName, active: { type: 'boolean' } },
} as const

/** Body of `PUT /api/people/:id`. */
export type PersonChange = FromSchema<typeof personChangeSchema>

/**
 * Body of `PUT /api/people/:id/roles`: all roles from now on. `code` is the one-time code of the log, for the first
 * security advisor.
 */
export const rolesChangeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['roles'],
  properties: { roles: heldRoles, code: { type: 'string', minLength: 1, maxLength: 100 } },
} as const

/** Body of `PUT /api/people/:id/roles`. */
export type RolesChange = FromSchema<typeof rolesChangeSchema>

/** Body of `POST /api/people/:id/handover`: to whom drafts and clients go. */
export const handoverSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['to'],
  properties: { to: { type: 'string', minLength: 1, maxLength: 36 } },
} as const

/** Body of `POST /api/people/:id/handover`. */
export type Handover = FromSchema<typeof handoverSchema>

/** Answer of a handover: how many, and nothing of their content. */
export interface HandoverDone {
  /** Visits among them. */
  drafts: number
  clients: number
}

/** A line of `GET /api/people`, for admins and security advisors. */
export interface Person {
  id: string
  name: string
  displayName: string
  /** As given, ended ones too. */
  roles: HeldRole[]
  active: boolean
  /** ISO time of the last sign-in, null before the first. */
  lastSignInAt: string | null
  secondFactorSince: string | null
  mustChangePassword: boolean
  /** Since when earlier results are held back; null where they are not. */
  resultsHeldSince: string | null
  /** How many sessions are open. */
  sessions: number
}

/** Answer of `POST /api/people` and `POST /api/people/:id/password`: shown once, changed at the first sign-in. */
export interface OneTimePassword {
  person: Person
  oneTimePassword: string
}

/** What an author is told once an advisor has read a result of his: a line of `GET /api/notices`, newest first. */
export interface ReadingNotice {
  id: string
  requestId: string
  byName: string
  at: string
}
