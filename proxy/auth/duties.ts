import { CodedError } from '#core/errors.ts'
import type { Duty } from '#core/wire/session.ts'
import { findFactor } from '../store/factors.ts'
import { readSettings } from '../store/settings.ts'
import type { Reading } from '../store/store.ts'
import type { Account } from '../store/users.ts'

/** What somebody has to do before anything else: his own password, then the second factor that the centre requires. */
export async function dutiesOf(
  reading: Reading,
  { id, mustChangePassword }: Pick<Account, 'id' | 'mustChangePassword'>,
): Promise<Duty[]> {
  const duties: Duty[] = mustChangePassword ? ['change-password'] : []
  const { policies } = (await readSettings(reading)).settings
  if (policies.secondFactor === 'required' && !(await findFactor(reading, id))) {
    duties.push('set-up-second-factor')
  }
  return duties
}

/**
 * Refuses whoever has a duty.
 *
 * @throws {CodedError} `password-change-required` or `second-factor-required`.
 */
export function refuseDuties([first]: readonly Duty[]): void {
  if (first === 'change-password') {
    throw new CodedError('password-change-required', 'A password of his own has to be chosen first.')
  }
  if (first !== undefined)
    throw new CodedError('second-factor-required', 'A second factor has to be set up first.')
}
