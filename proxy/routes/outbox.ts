import { submissionSchema, type Receipt, type Submission } from '#core/wire/outbox.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'

/** `POST /api/outbox`: takes one request over and gives a receipt; the answer comes through the pull. */
export function outboxRoutes(api: App, { outbox }: Services): void {
  const entrance = { config: { may: mayOf('send-requests') }, schema: { body: submissionSchema } }

  api.post('/outbox', entrance, async (request, reply): Promise<Receipt> => {
    reply.code(202)
    // What each service adds to the schema, its types do not follow.
    return outbox.accept(signedIn(request).user, request.body as Submission)
  })
}
