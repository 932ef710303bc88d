import { CodedError } from '#core/errors.ts'
import { firstAdminSchema, type Session } from '#core/wire/session.ts'
import { entranceBytes, guessLimits } from '../auth/guess-limits.ts'
import type { SessionCookie } from '../auth/session-cookie.ts'
import type { App } from '../http/app.ts'
import { agentOf } from '../http/agent.ts'
import type { Services } from '../services.ts'
import { enter } from './session.ts'

/** `POST /api/first-admin`: makes the first account of an instance for real use, and signs it in. */
export function firstAdminRoutes(api: App, services: Services, cookie: SessionCookie): void {
  const { firstAdmin, store, sessions } = services
  const limits = guessLimits(api, () => 'first admin')
  const schema = { body: firstAdminSchema }
  const entrance = { config: { may: 'anyone' }, schema, bodyLimit: entranceBytes } as const

  api.post('/first-admin', entrance, async (request, reply): Promise<Session> => {
    if (!firstAdmin) throw new CodedError('wrong-code', 'The demo has its accounts.')
    const user = await limits.guard(request, () => firstAdmin.open(request.body))
    const browser = { before: cookie.read(request), agent: agentOf(request) }
    const token = await store.change((writing) => sessions.begin(writing, user, browser))
    return enter(services, cookie, reply, token)
  })
}
