import type { ErrorCode } from '#core/errors.ts'
import type { Policies } from '#core/records/policies.ts'
import { roles, type Role, type User } from '#core/records/user.ts'

/**
 * When a role may do something: always; for what is one's own; for what is one's own, or a client's to whom one is
 * assigned if the policy says so; only with a reason, which is journalled.
 */
export type Grant = 'always' | 'own' | 'own-or-assigned' | 'with-reason'

/** What each role may do (DESIGN 2). What is not named is not allowed; who has several roles may do what any may. */
export const rights = {
  'send-requests': { caseworker: 'always' },
  'pull-own-requests': { caseworker: 'always' },
  'change-clients': { caseworker: 'always' },
  'plan-visits': { caseworker: 'always' },
  'read-clients': { caseworker: 'always', 'security-advisor': 'always' },
  // Whoever lists all sees the lines of his own among them.
  'list-requests': { caseworker: 'own', admin: 'always', 'security-advisor': 'always' },
  'list-requests-of-client': { caseworker: 'always', 'security-advisor': 'always' },
  'read-result': { caseworker: 'own-or-assigned', 'security-advisor': 'with-reason' },
  'read-raw': { caseworker: 'own', 'security-advisor': 'with-reason' },
  'read-technical': { caseworker: 'own', admin: 'always', 'security-advisor': 'always' },
  'read-notices': { caseworker: 'always' },
  'read-settings': { admin: 'always', 'security-advisor': 'always' },
  'change-settings': { admin: 'always' },
  'test-connection': { admin: 'always' },
  'read-people': { admin: 'always', 'security-advisor': 'always' },
  'change-people': { admin: 'always' },
  'change-roles': { admin: 'always', 'security-advisor': 'always' },
  'release-results': { 'security-advisor': 'always' },
  'hand-over': { admin: 'always' },
  'read-devices': { admin: 'always', 'security-advisor': 'always' },
  'revoke-devices': { admin: 'always' },
  'read-code-lists': { admin: 'always', 'security-advisor': 'always' },
  'change-code-lists': { admin: 'always' },
} as const satisfies Record<string, Partial<Record<Role, Grant>>>

/** Something that not everybody may do. */
export type Action = keyof typeof rights

/** Who gives and takes a role: admins the ones of everyday work, advisors their own. */
export const grantedBy = {
  caseworker: 'admin',
  admin: 'admin',
  'security-advisor': 'security-advisor',
} as const satisfies Record<Role, Role>

/** The roles that may do something, under whatever condition; for `config.may` of a route. */
export function mayOf(action: Action): readonly Role[] {
  return roles.filter((role) => role in rights[action])
}

/** What a condition of the table asks for. */
export interface Circumstances {
  isOwn?: boolean
  /** Whether the user is assigned to the client concerned. */
  isAssigned?: boolean
  reason?: string | null
  policies?: Pick<Policies, 'resultReaders'>
}

/** Null where somebody may do something; else the code with which he is refused. */
export function refusalOf(
  user: Pick<User, 'roles'>,
  action: Action,
  circumstances: Circumstances = {},
): Extract<ErrorCode, 'reason-required' | 'confidential-data' | 'not-allowed'> | null {
  const table: Partial<Record<Role, Grant>> = rights[action]
  const grants = user.roles.flatMap((role) => table[role] ?? [])
  if (grants.some((grant) => conditions[grant](circumstances))) return null
  if (grants.includes('with-reason')) return 'reason-required'
  return action === 'read-result' || action === 'read-raw' ? 'confidential-data' : 'not-allowed'
}

/** Whether somebody may do something. */
export function mayDo(user: Pick<User, 'roles'>, action: Action, circumstances: Circumstances = {}): boolean {
  return refusalOf(user, action, circumstances) === null
}

const conditions: Record<Grant, (circumstances: Circumstances) => boolean> = {
  always: () => true,
  own: ({ isOwn }) => isOwn === true,
  'own-or-assigned': ({ isOwn, isAssigned, policies }) =>
    isOwn === true || (isAssigned === true && policies?.resultReaders === 'assigned-caseworkers'),
  'with-reason': ({ reason }) => typeof reason === 'string',
}
