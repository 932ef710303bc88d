import type { FastifyRequest } from 'fastify'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { App } from '../http/app.ts'

/** Wrong guesses at passwords and codes, counted per address, per account from one address, and per account. */
export interface GuessLimits {
  /**
   * Runs an attempt; a failed one counts. It is looked at before and after, so that many at the same moment do not
   * slip through together.
   *
   * @throws {CodedError} `too-many-attempts`.
   */
  guard<Result>(request: FastifyRequest, attempt: () => Promise<Result>): Promise<Result>
}

/** Guesses are counted over so many seconds. */
export const guessWindowSeconds = 15 * 60
/** What a body may have, in bytes, where nobody is signed in yet. */
export const entranceBytes = 16 * 1024
const timeWindow = guessWindowSeconds * 1000

/** What counts as a wrong guess, and how many an account takes from all addresses together. */
export interface GuessKind {
  wrong: readonly ErrorCode[]
  perAccount: number
}

const passwordGuesses: GuessKind = { wrong: ['wrong-credentials', 'wrong-code'], perAccount: 100 }

/**
 * Guesses at a second factor come after the right password, so a stranger cannot lock anybody out with them: with ten
 * in a quarter of an hour, three codes at a time of a million, a day of guessing hits in 0.3 % of cases.
 */
export const factorGuesses: GuessKind = { wrong: ['wrong-second-factor'], perAccount: 10 }

/**
 * The limits of one kind of guess; `accountOf` reads from the request whose account is tried. One address cannot
 * lock somebody else out: for that an account takes the wrong guesses of ten.
 */
export function guessLimits(
  app: App,
  accountOf: (request: FastifyRequest) => string,
  { wrong, perAccount }: GuessKind = passwordGuesses,
): GuessLimits {
  const limits = [
    app.createRateLimit({ max: 50, timeWindow, keyGenerator: ({ ip }) => ip }),
    app.createRateLimit({
      max: 10,
      timeWindow,
      keyGenerator: (request) => `${request.ip} ${accountOf(request)}`,
    }),
    app.createRateLimit({ max: perAccount, timeWindow, keyGenerator: accountOf }),
  ]
  async function look(request: FastifyRequest, increment: boolean): Promise<void> {
    const found = await Promise.all(limits.map((limit) => limit(request, { increment })))
    // Looked at without counting, a limit is reached where nothing remains; counted, where this one was too many.
    const isOver = (limit: (typeof found)[number]) =>
      !limit.isAllowed && (increment ? limit.isExceeded : limit.remaining === 0)
    if (found.some(isOver)) {
      throw new CodedError('too-many-attempts', 'Too many attempts: wait a quarter of an hour.')
    }
  }
  return {
    async guard(request, attempt) {
      await look(request, false)
      try {
        const result = await attempt()
        await look(request, false)
        return result
      } catch (error) {
        if (error instanceof CodedError && wrong.includes(error.code)) await look(request, true)
        throw error
      }
    },
  }
}
