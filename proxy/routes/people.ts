import type { FastifyRequest } from 'fastify'
import { CodedError } from '#core/errors.ts'
import {
  handoverSchema,
  newPersonSchema,
  personChangeSchema,
  rolesChangeSchema,
  type HandoverDone,
  type OneTimePassword,
  type Person,
} from '#core/wire/people.ts'
import type { SessionLine } from '#core/wire/session.ts'
import { requireAccount } from '../auth/accounts.ts'
import { endSessions } from '../auth/end-session.ts'
import { guessLimits } from '../auth/guess-limits.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import type { App } from '../http/app.ts'
import { changePerson } from '../people/change-person.ts'
import { changeRoles } from '../people/change-roles.ts'
import { handOver } from '../people/hand-over.ts'
import { makePerson } from '../people/make-person.ts'
import { refuseOwn } from '../people/person-parts.ts'
import { releaseResults } from '../people/release-results.ts'
import { resetFactor, resetPassword } from '../people/reset-access.ts'
import { viewPeople, viewPerson } from '../people/view-people.ts'
import type { Services } from '../services.ts'
import { idParams } from './id-params.ts'

const oneSession = {
  type: 'object',
  required: ['id', 'session'],
  properties: { ...idParams.properties, session: { type: 'string', maxLength: 32 } },
} as const

/** `/api/people`: accounts, roles, resets, sessions and handover. Whatever changes rights needs a fresh proof. */
export function peopleRoutes(api: App, services: Services): void {
  const { store, clock, sessions, streams } = services
  const changing = { may: mayOf('change-people'), stepUp: true } as const
  const reading = { may: mayOf('read-people') }
  const codes = guessLimits(api, () => 'first advisor')

  function close(ended: readonly string[]): void {
    for (const tokenHash of ended) streams.closeSession(tokenHash)
  }
  const actorOf = (request: FastifyRequest) => signedIn(request).user

  api.get('/people', { config: reading }, async (): Promise<Person[]> => viewPeople(store, sessions))

  api.post(
    '/people',
    { config: changing, schema: { body: newPersonSchema } },
    async (request): Promise<OneTimePassword> => makePerson(services, actorOf(request), request.body),
  )

  const change = { config: changing, schema: { params: idParams, body: personChangeSchema } } as const
  api.put('/people/:id', change, async (request): Promise<Person> => {
    const { person, ended } = await changePerson(services, actorOf(request), request.params.id, request.body)
    close(ended)
    return person
  })

  const one = { config: changing, schema: { params: idParams } } as const
  api.post('/people/:id/password', one, async (request): Promise<OneTimePassword> => {
    const { reset, ended } = await resetPassword(services, actorOf(request), request.params.id)
    close(ended)
    return reset
  })

  api.delete('/people/:id/second-factor', one, async (request): Promise<Person> => {
    const { person, ended } = await resetFactor(services, actorOf(request), request.params.id)
    close(ended)
    return person
  })

  const roles = {
    config: { may: mayOf('change-roles'), stepUp: true },
    schema: { params: idParams, body: rolesChangeSchema },
  } as const
  api.put('/people/:id/roles', roles, async (request): Promise<Person> =>
    codes.guard(request, () => changeRoles(services, actorOf(request), request.params.id, request.body)),
  )

  const release = {
    config: { may: mayOf('release-results'), stepUp: true },
    schema: { params: idParams },
  } as const
  api.post('/people/:id/release-results', release, async (request): Promise<Person> => {
    const { id } = request.params
    const actor = actorOf(request)
    refuseOwn(actor, id)
    return store.change(async (writing) => {
      const { resultsHeldSince } = await requireAccount(writing, id)
      if (resultsHeldSince === null)
        throw new CodedError('not-found', 'Nothing is held back for this person.')
      await releaseResults(writing, id, { actor: actor.id, by: 'security-advisor', now: clock() })
      return viewPerson(writing, sessions, id)
    })
  })

  const handover = {
    config: { may: mayOf('hand-over'), stepUp: true },
    schema: { params: idParams, body: handoverSchema },
  } as const
  api.post('/people/:id/handover', handover, async (request): Promise<HandoverDone> =>
    handOver(services, actorOf(request), request.params.id, request.body.to),
  )

  const seeing = { config: { may: mayOf('change-people') }, schema: { params: idParams } } as const
  api.get('/people/:id/sessions', seeing, async (request): Promise<SessionLine[]> => {
    const { id } = await requireAccount(store, request.params.id)
    return sessions.list(store, id, signedIn(request).tokenHash)
  })

  async function end(request: FastifyRequest, userId: string, id: string | null): Promise<void> {
    const actor = actorOf(request).id
    close(
      await store.change((writing) => endSessions(writing, sessions, { actor, userId, id, now: clock() })),
    )
  }
  api.delete('/people/:id/sessions', seeing, async (request, reply) => {
    await end(request, request.params.id, null)
    return reply.code(204).send()
  })
  const ending = { config: { may: mayOf('change-people') }, schema: { params: oneSession } } as const
  api.delete('/people/:id/sessions/:session', ending, async (request, reply) => {
    await end(request, request.params.id, request.params.session)
    return reply.code(204).send()
  })
}
