import type { RequestSummary } from '#core/wire/requests.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayDo, mayOf } from '../auth/rights.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { listRequests } from '../store/request-list.ts'

const schema = {
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: {
      limit: { type: 'string', pattern: '^[1-9]\\d{0,2}$', default: '100' },
      before: { type: 'string', maxLength: 36 },
    },
  },
} as const

const mostLines = 200

/** `GET /api/requests`: the list of requests, newest first; caseworkers see their own, the others all; who has no role, none. */
export function requestRoutes(api: App, { store }: Services): void {
  api.get(
    '/requests',
    { config: { may: mayOf('list-requests') }, schema },
    async (request): Promise<RequestSummary[]> => {
      const { user } = signedIn(request)
      const { limit = '100', before = null } = request.query
      const author = mayDo(user, 'list-requests') ? null : user.id
      return listRequests(store, { author, before, limit: Math.min(Number(limit), mostLines) })
    },
  )
}
