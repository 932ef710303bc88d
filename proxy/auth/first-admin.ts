import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { FirstAdmin } from '#core/wire/session.ts'
import type { Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import type { Store } from '../store/store.ts'
import { hasUsers } from '../store/users.ts'
import type { Accounts } from './accounts.ts'
import { isSameCode, makeCode } from './one-time-codes.ts'

/** The way to the first account of an instance for real use. The code lives as long as the process. */
export interface FirstAdminDoor {
  /** To be printed in the log while there is no account. */
  code: string
  /** Whether there is no account yet. */
  isOpen(): Promise<boolean>
  /**
   * Makes the first account, with the role admin.
   *
   * @throws {CodedError} `wrong-code` for another code, and once there is an account.
   */
  open(request: FirstAdmin): Promise<User>
}

/** Makes the door with a fresh code of 100 bits, in letters and digits that are not mistaken for each other. */
export function makeFirstAdminDoor(
  { store, clock }: { store: Store; clock: Clock },
  accounts: Accounts,
): FirstAdminDoor {
  const code = makeCode(4)
  return {
    code,
    isOpen: async () => !(await hasUsers(store)),
    async open({ code: given, name, displayName, password }) {
      if (!isSameCode(given, code) || (await hasUsers(store))) throw wrongCode()
      const account = { name, displayName, password, roles: ['admin'] } as const
      return accounts.add(account, async (writing, user) => {
        if (await hasUsers(writing)) throw wrongCode()
        await appendRow(writing, clock(), { kind: 'first-admin', actor: user.id, details: {} })
      })
    },
  }
}

function wrongCode(): CodedError {
  return new CodedError('wrong-code', 'The one-time code is not the one in the log, or was used already.')
}
