import type { FastifyRequest } from 'fastify'
import { credentialsSchema, type Credentials, type Session } from '#core/wire/session.ts'
import { entranceBytes, guessLimits } from '../auth/guess-limits.ts'
import { signedIn } from '../auth/require-role.ts'
import type { SessionCookie } from '../auth/session-cookie.ts'
import { signIn, signOut } from '../auth/sign-in.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { normalised } from '../store/users.ts'

/** `POST`, `GET`, `DELETE /api/session`: sign in, who is signed in, sign out. */
export function sessionRoutes(api: App, services: Services, cookie: SessionCookie): void {
  const { store, clock, users, sessions, streams } = services
  const limits = guessLimits(api, accountOf)
  const schema = { body: credentialsSchema }
  const entrance = { config: { may: 'anyone' }, schema, bodyLimit: entranceBytes } as const

  api.post('/session', entrance, async (request, reply): Promise<Session> => {
    const parts = { store, clock, accounts: users, sessions }
    const { user, token } = await limits.guard(request, () =>
      signIn(parts, request.body, cookie.read(request)),
    )
    cookie.set(reply, token)
    return { user }
  })

  api.get('/session', { config: { may: 'signed-in' } }, async (request): Promise<Session> => {
    return { user: signedIn(request).user }
  })

  api.delete('/session', { config: { may: 'signed-in' } }, async (request, reply) => {
    const session = signedIn(request)
    await signOut({ store, clock, sessions }, session)
    streams.closeSession(session.tokenHash)
    cookie.clear(reply)
    return reply.code(204).send()
  })
}

/** The route's schema has checked the body. */
function accountOf({ body }: FastifyRequest): string {
  return `account ${normalised((body as Credentials).name)}`
}
