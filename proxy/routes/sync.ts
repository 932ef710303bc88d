import type { FastifyRequest } from 'fastify'
import {
  pulledCollections,
  pushedCollections,
  pushSchema,
  type FirstPages,
  type PulledCollection,
  type PushAnswer,
  type SyncPage,
} from '#core/wire/sync.ts'
import { signedIn } from '../auth/require-role.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { makePlanner } from '../sync/plan.ts'
import { pullFirstPages, pullPage } from '../sync/pull.ts'
import { pullerOf } from '../sync/puller.ts'
import { takePush, type CheckRecord } from '../sync/push.ts'

const sequence = { type: 'string', pattern: '^\\d{1,15}$' } as const
const heard = {
  epoch: { type: 'string', maxLength: 36, default: '' },
  seen: { ...sequence, default: '0' },
  limit: { type: 'string', pattern: '^[1-9]\\d{0,3}$', default: '200' },
} as const

const pullSchema = {
  params: {
    type: 'object',
    required: ['collection'],
    properties: { collection: { type: 'string', enum: pulledCollections } },
  },
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: { after: { ...sequence, default: '0' }, ...heard },
  },
} as const

const firstPagesSchema = {
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: {
      settings: sequence,
      users: sequence,
      codes: sequence,
      visits: sequence,
      clients: sequence,
      requests: sequence,
      answers: sequence,
      ...heard,
    } satisfies Record<PulledCollection, object> & typeof heard,
  },
} as const

const pushEntrance = {
  params: {
    type: 'object',
    required: ['collection'],
    properties: { collection: { type: 'string', enum: pushedCollections } },
  },
  body: pushSchema,
} as const

/** A hundred drafts with their XML. */
const pushBytes = 8 * 1024 * 1024

/** The sequence numbers of a query as numbers. */
function numbersIn(
  query: Partial<Record<PulledCollection, string>>,
): Partial<Record<PulledCollection, number>> {
  return Object.fromEntries(
    pulledCollections.flatMap((name) => (query[name] === undefined ? [] : [[name, Number(query[name])]])),
  )
}

/**
 * `GET /api/sync`: the first page of several collections in one answer.
 * `GET /api/sync/:collection`: what changed after a sequence number, of what the user may see on this device.
 * `POST /api/sync/:collection`: takes what the browser owns, item by item.
 */
export function syncRoutes(api: App, { store, clock, meta }: Services): void {
  const config = { may: 'signed-in', background: true } as const
  const parts = { store, clock, epoch: meta.epoch, planner: makePlanner(store) }

  api.get('/sync', { config, schema: firstPagesSchema }, async (request): Promise<FirstPages<object>> => {
    const { epoch = '', seen = '0', limit = '200', ...asked } = request.query
    const after = numbersIn(asked)
    const puller = await pullerOf(store, signedIn(request), clock())
    const moment = { epoch, seen: Math.max(Number(seen), ...Object.values(after)) }
    return pullFirstPages(parts, puller, { after, limit: Number(limit), moment })
  })

  api.get('/sync/:collection', { config, schema: pullSchema }, async (request): Promise<SyncPage<object>> => {
    const { after = '0', epoch = '', seen = '0', limit = '200' } = request.query
    const { collection } = request.params
    const puller = await pullerOf(store, signedIn(request), clock())
    const moment = { epoch, seen: Math.max(Number(seen), Number(after)) }
    return pullPage(parts, puller, { collection, after: Number(after), limit: Number(limit), moment })
  })

  const entrance = { config, schema: pushEntrance, bodyLimit: pushBytes }
  api.post('/sync/:collection', entrance, async (request): Promise<PushAnswer> => {
    const { epoch, seen, items } = request.body
    const { collection } = request.params
    const { user, resultsHeldSince: heldSince } = signedIn(request)
    const moment = { epoch, seen }
    return takePush(parts, { collection, items, user, heldSince, moment, check: checkBy(request) })
  })
}

/** Checks with the validator of the server; its sentences name fields and rules, never values. */
function checkBy(request: FastifyRequest): CheckRecord {
  return (schema, document) => {
    const validate = request.getValidationFunction(schema) ?? request.compileValidationSchema(schema)
    if (validate(document)) return null
    const [first] = validate.errors ?? []
    return `${first?.instancePath.slice(1).replaceAll('/', '.') ?? ''} ${first?.message ?? 'is not valid'}.`.trim()
  }
}
