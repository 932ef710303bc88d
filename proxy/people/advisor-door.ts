import { CodedError } from '#core/errors.ts'
import { isSameCode, makeCode } from '../auth/one-time-codes.ts'
import type { Clock } from '../clock.ts'
import type { Reading } from '../store/store.ts'
import { allAccounts, userOf } from '../store/users.ts'

/** The way to the first security advisor, as there is nobody yet who could grant the role. */
export interface AdvisorDoor {
  /**
   * To be printed in the log while there is no security advisor. It lives as long as the process and grants once: an
   * admin who knows it and takes the advisor's account out of use gets no second one.
   */
  code: string
  /** Whether no account that can be used has the role now. */
  isOpen(reading: Reading): Promise<boolean>
  /**
   * Lets a grant through.
   *
   * @throws {CodedError} `wrong-code` for another code or one that has granted, and where there is an advisor.
   */
  take(reading: Reading, code: string): Promise<void>
  /** The code has granted; another one comes with the next start. */
  spend(): void
}

/** Makes the door with a fresh code of 100 bits, or the one that the log has shown already. */
export function makeAdvisorDoor(clock: Clock, code = makeCode(4)): AdvisorDoor {
  let spent = false
  async function isOpen(reading: Reading): Promise<boolean> {
    const active = (await allAccounts(reading)).filter((account) => account.active)
    return !active.some((account) => userOf(account, clock()).roles.includes('security-advisor'))
  }
  return {
    code,
    isOpen,
    async take(reading, given) {
      if (isSameCode(given, code) && !spent && (await isOpen(reading))) return
      throw new CodedError(
        'wrong-code',
        'The one-time code is not the one in the log, was used already, or there is an advisor.',
      )
    },
    spend() {
      spent = true
    },
  }
}
