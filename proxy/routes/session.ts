import type { FastifyReply, FastifyRequest } from 'fastify'
import { credentialsSchema, type Credentials, type Session } from '#core/wire/session.ts'
import { entranceBytes, factorGuesses, guessLimits } from '../auth/guess-limits.ts'
import { signedIn } from '../auth/require-role.ts'
import type { SessionCookie } from '../auth/session-cookie.ts'
import { signIn, signOut } from '../auth/sign-in.ts'
import { viewSession } from '../auth/view-session.ts'
import type { App } from '../http/app.ts'
import { agentOf } from '../http/agent.ts'
import type { Services } from '../services.ts'
import { normalised } from '../store/users.ts'

/** `POST`, `GET`, `DELETE /api/session`: sign in, who is signed in, sign out. */
export function sessionRoutes(api: App, services: Services, cookie: SessionCookie): void {
  const { store, clock, users, sessions, streams } = services
  const passwords = guessLimits(api, accountOf)
  const codes = guessLimits(api, accountOf, factorGuesses)
  const schema = { body: credentialsSchema }
  const entrance = { config: { may: 'anyone' }, schema, bodyLimit: entranceBytes } as const
  const open = { config: { may: 'signed-in', duringDuty: true } } as const

  api.post('/session', entrance, async (request, reply): Promise<Session> => {
    const parts = { store, clock, accounts: users, sessions }
    const browser = { before: cookie.read(request), agent: agentOf(request) }
    const attempt = () => signIn(parts, request.body, browser)
    return enter(services, cookie, reply, await passwords.guard(request, () => codes.guard(request, attempt)))
  })

  // The app asks this by itself, as it opens and while results are held back: no use of the session by a person.
  const config = { ...open.config, background: true } as const
  api.get('/session', { config }, async (request): Promise<Session> => viewSession(store, signedIn(request)))

  api.delete('/session', open, async (request, reply) => {
    const session = signedIn(request)
    await signOut({ store, clock, sessions }, session)
    streams.closeSession(session.tokenHash)
    cookie.clear(reply)
    return reply.code(204).send()
  })
}

/** Gives the browser the token of a session that has just begun, and says what it opens. */
export async function enter(
  { store, sessions }: Services,
  cookie: SessionCookie,
  reply: FastifyReply,
  token: string,
): Promise<Session> {
  cookie.set(reply, token)
  const session = await sessions.find(token)
  if (!session) throw new Error('A session that has just begun is not there.')
  return viewSession(store, session)
}

/** The route's schema has checked the body. */
function accountOf({ body }: FastifyRequest): string {
  return `account ${normalised((body as Credentials).name)}`
}
