import { CodedError } from '#core/errors.ts'
import type { ReadingNotice } from '#core/wire/people.ts'
import {
  rawReadingSchema,
  type ClientRequestLine,
  type RawMessages,
  type TechnicalView,
} from '#core/wire/request-views.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayDo, mayOf } from '../auth/rights.ts'
import { openRequest } from '../cbss/open-request.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { noticesFor } from '../store/readings.ts'
import { requestsOfClient, technicalView } from '../store/request-views.ts'
import { idParams } from './id-params.ts'

const mostLines = 500

/**
 * What of a request others than its reader may see: that colleagues asked about a client, how the attempts went
 * technically; and the raw messages, for author and advisor after a fresh proof.
 */
export function requestViewRoutes(api: App, services: Services): void {
  const { store, clock } = services
  const schema = { params: idParams }

  const ofClient = { config: { may: mayOf('list-requests-of-client') }, schema } as const
  api.get('/clients/:id/requests', ofClient, async (request): Promise<ClientRequestLine[]> =>
    requestsOfClient(store, request.params.id, mostLines),
  )

  const technical = { config: { may: mayOf('read-technical') }, schema } as const
  api.get('/requests/:id/technical', technical, async (request): Promise<TechnicalView> => {
    const { user } = signedIn(request)
    const found = await technicalView(store, request.params.id)
    if (!found || !mayDo(user, 'read-technical', { isOwn: found.author === user.id }))
      throw new CodedError('not-found', 'There is no request with this id.')
    const { author: _author, ...view } = found
    return view
  })

  const raw = {
    config: { may: 'signed-in', stepUp: true },
    schema: { ...schema, body: rawReadingSchema },
  } as const
  api.post('/requests/:id/raw', raw, async (request): Promise<RawMessages> => {
    const { params, body } = request
    const opening = { action: 'read-raw', requestId: params.id, reason: body.reason ?? null } as const
    const { request: asked, answer } = await openRequest(services, signedIn(request), opening)
    return { sent: asked.record.innerXml, received: answer.reply }
  })

  const notices = { config: { may: mayOf('read-notices') } } as const
  api.get('/notices', notices, async (request): Promise<ReadingNotice[]> =>
    noticesFor(store, signedIn(request).user.id, clock()),
  )
}
