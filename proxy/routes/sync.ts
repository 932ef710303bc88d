import type { FastifyRequest } from 'fastify'
import {
  pulledCollections,
  pushedCollections,
  pushSchema,
  type PushAnswer,
  type SyncPage,
} from '#core/wire/sync.ts'
import { signedIn } from '../auth/require-role.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { makePlanner } from '../sync/plan.ts'
import { pullPage } from '../sync/pull.ts'
import { pullerOf } from '../sync/puller.ts'
import { takePush, type CheckRecord } from '../sync/push.ts'

const pullSchema = {
  params: {
    type: 'object',
    required: ['collection'],
    properties: { collection: { type: 'string', enum: pulledCollections } },
  },
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: {
      after: { type: 'string', pattern: '^\\d{1,15}$', default: '0' },
      epoch: { type: 'string', maxLength: 36, default: '' },
      seen: { type: 'string', pattern: '^\\d{1,15}$', default: '0' },
      limit: { type: 'string', pattern: '^[1-9]\\d{0,3}$', default: '200' },
    },
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

/**
 * `GET /api/sync/:collection`: what changed after a sequence number, of what the user may see on this device.
 * `POST /api/sync/:collection`: takes what the browser owns, item by item.
 */
export function syncRoutes(api: App, { store, clock, meta }: Services): void {
  const config = { may: 'signed-in', background: true } as const
  const parts = { store, clock, epoch: meta.epoch, planner: makePlanner(store) }

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
