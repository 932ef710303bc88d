import type { FastifyRequest } from 'fastify'
import { CodedError } from '#core/errors.ts'
import {
  factorCodeSchema,
  passwordChangeSchema,
  proofSchema,
  type NewFactor,
  type RecoveryCodes,
  type Session,
  type SessionLine,
} from '#core/wire/session.ts'
import { changePassword } from '../auth/change-password.ts'
import { endSessions } from '../auth/end-session.ts'
import { entranceBytes, factorGuesses, guessLimits } from '../auth/guess-limits.ts'
import { signedIn } from '../auth/require-role.ts'
import { beginFactor, confirmFactor } from '../auth/second-factor.ts'
import { stepUp } from '../auth/step-up.ts'
import { viewSession } from '../auth/view-session.ts'
import type { App } from '../http/app.ts'
import { appendRow } from '../journal/append.ts'
import type { Services } from '../services.ts'
import { deleteFactor } from '../store/factors.ts'
import { readSettings } from '../store/settings.ts'
import { idParams } from './id-params.ts'

/** What everybody does with his own account, under `/api/session`: password, fresh proof, second factor, sessions. */
export function ownAccountRoutes(api: App, services: Services): void {
  const { store, clock, sessions, streams } = services
  const passwords = guessLimits(api, userOfSession)
  const codes = guessLimits(api, userOfSession, factorGuesses)
  const may = 'signed-in' as const
  const bodyLimit = entranceBytes

  const password = {
    config: { may, duringDuty: true },
    schema: { body: passwordChangeSchema },
    bodyLimit,
  } as const
  api.put('/session/password', password, async (request, reply) => {
    const ended = await passwords.guard(request, () =>
      changePassword(services, signedIn(request), request.body),
    )
    for (const tokenHash of ended) streams.closeSession(tokenHash)
    return reply.code(204).send()
  })

  const proof = { config: { may, duringDuty: true }, schema: { body: proofSchema }, bodyLimit } as const
  api.post('/session/step-up', proof, async (request): Promise<Session> => {
    const { tokenHash } = signedIn(request)
    const attempt = () => stepUp(services, signedIn(request), request.body)
    await passwords.guard(request, () => codes.guard(request, attempt))
    const proven = await sessions.findByHash(tokenHash)
    if (!proven) throw new CodedError('not-signed-in', 'The session has ended.')
    return viewSession(store, proven)
  })

  const fresh = { config: { may, duringDuty: true, stepUp: true } } as const
  api.post('/session/second-factor/begin', fresh, async (request): Promise<NewFactor> =>
    store.change((writing) => beginFactor(writing, signedIn(request).user)),
  )

  const first = { ...fresh, schema: { body: factorCodeSchema }, bodyLimit } as const
  api.post('/session/second-factor/confirm', first, async (request): Promise<RecoveryCodes> => {
    const { user } = signedIn(request)
    const recoveryCodes = await codes.guard(request, () =>
      store.change((writing) => confirmFactor(writing, user.id, request.body.code, clock())),
    )
    return { recoveryCodes }
  })

  api.delete('/session/second-factor', { config: { may, stepUp: true } }, async (request, reply) => {
    const { user } = signedIn(request)
    await store.change(async (writing) => {
      const { policies } = (await readSettings(writing)).settings
      if (policies.secondFactor === 'required')
        throw new CodedError('second-factor-required', 'The centre requires a second factor.')
      await deleteFactor(writing, user.id)
      const details = { userId: user.id }
      await appendRow(writing, clock(), { kind: 'factor-removed', actor: user.id, details })
    })
    return reply.code(204).send()
  })

  api.get('/session/list', { config: { may } }, async (request): Promise<SessionLine[]> => {
    const { user, tokenHash } = signedIn(request)
    return sessions.list(store, user.id, tokenHash)
  })

  api.delete(
    '/session/list/:id',
    { config: { may }, schema: { params: idParams } },
    async (request, reply) => {
      const { user } = signedIn(request)
      const end = { actor: user.id, userId: user.id, id: request.params.id, now: clock() }
      const ended = await store.change((writing) => endSessions(writing, sessions, end))
      for (const tokenHash of ended) streams.closeSession(tokenHash)
      return reply.code(204).send()
    },
  )
}

function userOfSession(request: FastifyRequest): string {
  return `user ${signedIn(request).user.id}`
}
