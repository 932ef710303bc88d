import type { FastifyRequest } from 'fastify'
import { CodedError } from '#core/errors.ts'
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

/**
 * The limits of one kind of guess; `accountOf` reads from the request whose account is tried. One address cannot
 * lock somebody else out: for that an account takes the wrong guesses of ten.
 */
export function guessLimits(app: App, accountOf: (request: FastifyRequest) => string): GuessLimits {
  const limits = [
    app.createRateLimit({ max: 50, timeWindow, keyGenerator: ({ ip }) => ip }),
    app.createRateLimit({
      max: 10,
      timeWindow,
      keyGenerator: (request) => `${request.ip} ${accountOf(request)}`,
    }),
    app.createRateLimit({ max: 100, timeWindow, keyGenerator: accountOf }),
  ]
  async function look(request: FastifyRequest, increment: boolean): Promise<void> {
    const found = await Promise.all(limits.map((limit) => limit(request, { increment })))
    if (found.some((limit) => !limit.isAllowed && limit.isExceeded)) {
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
        if (error instanceof CodedError && isWrongGuess(error)) await look(request, true)
        throw error
      }
    },
  }
}

function isWrongGuess({ code }: CodedError): boolean {
  return code === 'wrong-credentials' || code === 'wrong-code'
}
