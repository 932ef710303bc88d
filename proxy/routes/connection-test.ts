import { Readable } from 'node:stream'
import { connectionTestSchema, type ConnectionStep, type ConnectionTest } from '#core/wire/connection-test.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import type { App } from '../http/app.ts'
import { appendRow } from '../journal/append.ts'
import type { Services } from '../services.ts'

/** `POST /api/connection-test`: tries the way to a service; each step is a line of JSON, sent as it happens. */
export function connectionTestRoutes(api: App, { store, clock, connection }: Services): void {
  const config = { may: mayOf('test-connection') }

  async function* lines(test: ConnectionTest, actor: string): AsyncGenerator<string> {
    const findings: string[] = []
    try {
      for await (const step of connection.test(test)) {
        if (step.state !== 'running') findings.push(`${step.step}: ${step.finding}`)
        yield `${JSON.stringify(step satisfies ConnectionStep)}\n`
      }
    } finally {
      // Whoever leaves the page in between has tried the way all the same.
      const details = { ...test, findings }
      await store.change((writing) =>
        appendRow(writing, clock(), { kind: 'connection-tested', actor, details }),
      )
    }
  }

  api.post('/connection-test', { config, schema: { body: connectionTestSchema } }, async (request, reply) => {
    const { user } = signedIn(request)
    // A server in front must hand every step on at once.
    return reply
      .header('x-accel-buffering', 'no')
      .type('application/x-ndjson; charset=utf-8')
      .send(Readable.from(lines(request.body, user.id)))
  })
}
