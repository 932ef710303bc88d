import type { FastifyRequest } from 'fastify'
import { CodedError } from '#core/errors.ts'
import type { Role, User } from '#core/records/user.ts'
import { actingUserHeader } from '#core/wire/session.ts'
import type { Clock } from '../clock.ts'
import type { App } from '../http/app.ts'
import { refuseDuties } from './duties.ts'
import type { SessionCookie } from './session-cookie.ts'
import type { Sessions, SignedIn } from './sessions.ts'

/** Who may use a route: anyone, everyone signed in, or who has one of these roles. */
export type May = 'anyone' | 'signed-in' | readonly Role[]

declare module 'fastify' {
  interface FastifyContextConfig {
    may?: May
    /** Asked for by the app itself, not by a person: it does not keep a session from becoming idle. */
    background?: boolean
    /** Needs a proof of the last five minutes that it is really the user. */
    stepUp?: true
    /** Answered also while the user has a duty (`duties.ts`). */
    duringDuty?: true
  }
  interface FastifyRequest {
    signedIn: SignedIn | null
  }
}

/**
 * Puts every route of this scope under its own `config.may`, before a body is read and once it is there. A route
 * without one stops the start: rights are decided here and cannot be forgotten.
 */
export function guardRoutes(
  api: App,
  { sessions, clock }: { sessions: Sessions; clock: Clock },
  cookie: SessionCookie,
): void {
  api.decorateRequest('signedIn', null)
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.may === undefined) throw new Error(`${String(method)} ${url} does not say who may use it.`)
  })
  async function admit(request: FastifyRequest): Promise<void> {
    const { may, stepUp, duringDuty } = request.routeOptions.config
    if (may === undefined || may === 'anyone') return
    const token = cookie.read(request)
    const found = token === undefined ? null : await sessions.find(token)
    request.signedIn = isAskedFor(request, found) ? found : null
    const session = signedIn(request)
    if (!duringDuty) refuseDuties(session.duties)
    if (may !== 'signed-in' && !hasRole(session.user, may)) {
      throw new CodedError('not-allowed', 'This needs another role.')
    }
    if (stepUp && !isProven(session, clock())) {
      throw new CodedError('step-up-required', 'This needs a fresh proof that it is you.')
    }
  }
  api.addHook('onRequest', async (request) => {
    await admit(request)
    const { background } = request.routeOptions.config
    if (request.signedIn && !background) await sessions.touch(request.signedIn.tokenHash)
  })
  // A body may take a minute to come, in which a right can be taken away.
  api.addHook('preValidation', async (request) => {
    if (request.body !== undefined && request.body !== null) await admit(request)
  })
}

/** Two tabs of one browser share a session; what one asks for its user is not answered with another's data. */
function isAskedFor({ headers }: FastifyRequest, session: SignedIn | null): boolean {
  const actingUser = headers[actingUserHeader]
  return actingUser === undefined || actingUser === session?.user.id
}

/**
 * Who is signed in.
 *
 * @throws {CodedError} `not-signed-in`.
 */
export function signedIn(request: FastifyRequest): SignedIn {
  if (!request.signedIn)
    throw new CodedError('not-signed-in', 'Nobody is signed in, or the session has ended.')
  return request.signedIn
}

/** For so many milliseconds a proof counts. */
export const proofLimit = 5 * 60_000

/** Whether the user proved who he is within {@link proofLimit}; `now` in milliseconds since 1970. */
export function isProven({ provenAt }: Pick<SignedIn, 'provenAt'>, now: number): boolean {
  return now - provenAt < proofLimit
}

/** Whether the user has at least one of the roles. */
export function hasRole(user: Pick<User, 'roles'>, roles: readonly Role[]): boolean {
  return roles.some((role) => user.roles.includes(role))
}
