import type { FastifyRequest } from 'fastify'

/** What the browser says it is, as far as it is worth keeping to tell one session from another. */
export function agentOf({ headers }: FastifyRequest): string {
  return (headers['user-agent'] ?? '').slice(0, 200)
}
