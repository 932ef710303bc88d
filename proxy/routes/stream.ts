import { signedIn } from '../auth/require-role.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'

/** `GET /api/stream`: server-sent events that say when there is something to pull. */
export function streamRoutes(api: App, { streams }: Services): void {
  // Open streams would keep the server from closing.
  api.addHook('preClose', async () => streams.closeAll())

  // Asking for the head alone would open a stream as well, and nobody would read it.
  const entrance = { config: { may: 'signed-in', background: true }, exposeHeadRoute: false } as const
  api.get('/stream', entrance, async (request, reply) => {
    const stream = await streams.open(signedIn(request))
    // A server in front must hand every event on at once.
    return reply.header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8').send(stream)
  })
}
