import type { Answer } from '#core/records/answer.ts'
import { resolutionSchema } from '#core/wire/resolution.ts'
import { readingSchema, type ReadResult } from '#core/wire/requests.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import { readResult } from '../cbss/read-result.ts'
import { resolveRequest } from '../cbss/resolve-request.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'

const params = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', maxLength: 36 } },
} as const

/**
 * `GET` and `POST /api/requests/:id/result`: the result for its author; for a security advisor with the reason in
 * the body; for nobody else. `POST /api/requests/:id/resolution`: what its author found out about an unknown outcome.
 */
export function resultRoutes(api: App, { store, clock }: Services): void {
  const config = { may: 'signed-in' } as const

  api.get('/requests/:id/result', { config, schema: { params } }, async (request): Promise<ReadResult> => {
    return readResult({ store, clock }, signedIn(request), request.params.id, null)
  })

  const settling = { config: { may: mayOf('send-requests') }, schema: { params, body: resolutionSchema } }
  api.post('/requests/:id/resolution', settling, async (request): Promise<Answer> => {
    return resolveRequest({ store, clock }, signedIn(request), request.params.id, request.body)
  })

  const schema = { params, body: readingSchema }
  api.post('/requests/:id/result', { config, schema }, async (request): Promise<ReadResult> => {
    return readResult({ store, clock }, signedIn(request), request.params.id, request.body.reason)
  })
}
