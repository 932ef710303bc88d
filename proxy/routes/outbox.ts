import {
  reconciliationSchema,
  submissionSchema,
  type KnownRequests,
  type Receipt,
  type Submission,
} from '#core/wire/outbox.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { receiptsOf } from '../store/attempts.ts'

/**
 * `POST /api/outbox`: takes one request over and gives a receipt; the answer comes through the pull.
 * `POST /api/outbox/known`: which of the user's requests were received, for a browser that lost a receipt.
 */
export function outboxRoutes(api: App, { outbox, store }: Services): void {
  const entrance = { config: { may: mayOf('send-requests') }, schema: { body: submissionSchema } }

  api.post('/outbox', entrance, async (request, reply): Promise<Receipt> => {
    reply.code(202)
    // What each service adds to the schema, its types do not follow.
    return outbox.accept(signedIn(request).user, request.body as Submission)
  })

  // The app asks this on its own; it does not keep a session awake.
  const config = { may: mayOf('pull-own-requests'), background: true } as const
  const schema = { body: reconciliationSchema }
  api.post('/outbox/known', { config, schema }, async (request): Promise<KnownRequests> => {
    return { known: await receiptsOf(store, signedIn(request).user.id, request.body.ids) }
  })
}
