import { isDay } from '#core/cbss/check-fields.ts'
import { CodedError } from '#core/errors.ts'
import { roles as allRoles, type HeldRole, type Role, type User } from '#core/records/user.ts'
import type { Person, RolesChange } from '#core/wire/people.ts'
import { requireAccount } from '../auth/accounts.ts'
import { grantedBy } from '../auth/rights.ts'
import { hasRole } from '../auth/require-role.ts'
import { appendRow } from '../journal/append.ts'
import { updateAccount } from '../store/users.ts'
import type { AdvisorDoor } from './advisor-door.ts'
import { refuseOwn, rolesInWords, type PeopleParts } from './person-parts.ts'
import { viewPerson } from './view-people.ts'

/**
 * Gives a person these roles instead of those he has, from now on.
 *
 * @throws {CodedError} `own-account`; `not-allowed` and `advisor-required` where a role changes that the actor does not
 * grant; `wrong-code` for another one-time code; `invalid-input` for a role that is given twice or ends on no day.
 */
export async function changeRoles(
  { store, clock, sessions, advisorDoor }: PeopleParts & { advisorDoor: AdvisorDoor },
  actor: User,
  id: string,
  { roles, code }: RolesChange,
): Promise<Person> {
  refuseOwn(actor, id)
  const byCode = code !== undefined
  const person = await store.change(async (writing) => {
    const account = await requireAccount(writing, id)
    if (byCode) await advisorDoor.take(writing, code)
    checkRolesChange(actor, account.roles, roles, byCode)
    await updateAccount(writing, id, { roles })
    const details = {
      userId: id,
      before: rolesInWords(account.roles),
      after: rolesInWords(roles),
      byCode,
    }
    await appendRow(writing, clock(), { kind: 'roles-changed', actor: actor.id, details })
    return viewPerson(writing, sessions, id)
  })
  if (byCode && roles.some(({ role }) => role === 'security-advisor')) advisorDoor.spend()
  return person
}

/**
 * Whether an actor grants and takes every role that differs; `byCode` stands for a security advisor.
 *
 * @throws {CodedError} `not-allowed`, `advisor-required`, `invalid-input`.
 */
export function checkRolesChange(
  actor: Pick<User, 'roles'>,
  before: readonly HeldRole[],
  after: readonly HeldRole[],
  byCode: boolean,
): void {
  if (new Set(after.map(({ role }) => role)).size < after.length)
    throw new CodedError('invalid-input', 'A role is given twice.', {
      fields: [{ field: 'roles', reason: 'A role is given twice.' }],
    })
  if (after.some(({ until }) => until !== null && !isDay(until)))
    throw new CodedError('invalid-input', 'A last day is no day.', {
      fields: [{ field: 'roles', reason: 'A last day is no day.' }],
    })
  for (const role of allRoles.filter((one) => endOf(before, one) !== endOf(after, one))) {
    if (hasRole(actor, [grantedBy[role]]) || (byCode && role === 'security-advisor')) continue
    throw role === 'security-advisor'
      ? new CodedError('advisor-required', 'Only a security advisor grants and withdraws this role.')
      : new CodedError('not-allowed', 'Only an admin grants and withdraws this role.')
  }
}

/** The last day of a role; undefined where it is not held, null where it has no end. */
function endOf(held: readonly HeldRole[], role: Role): string | null | undefined {
  return held.find((given) => given.role === role)?.until
}
