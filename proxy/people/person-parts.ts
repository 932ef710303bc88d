import { CodedError } from '#core/errors.ts'
import type { HeldRole, User } from '#core/records/user.ts'
import type { Accounts } from '../auth/accounts.ts'
import type { Sessions } from '../auth/sessions.ts'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'

/** What the work on accounts needs. */
export interface PeopleParts {
  store: Store
  clock: Clock
  users: Accounts
  sessions: Sessions
}

/**
 * Refuses what nobody does to his own account.
 *
 * @throws {CodedError} `own-account`.
 */
export function refuseOwn(actor: Pick<User, 'id'>, id: string): void {
  if (actor.id === id) throw new CodedError('own-account', 'Nobody does this to his own account.')
}

/** Roles with their last day, as the journal names them. */
export function rolesInWords(roles: readonly HeldRole[]): string[] {
  return roles.map(({ role, until }) => (until === null ? role : `${role} until ${until}`))
}
