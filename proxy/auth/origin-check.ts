import type { FastifyRequest } from 'fastify'
import { CodedError } from '#core/errors.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A hook that refuses changes asked for by another site (DESIGN 6): an Origin header must name the own host, a
 * Sec-Fetch-Site header the same origin. Programs that send neither have no cookie of a browser either.
 * `publicOrigin` is the origin people type where a server in front changes scheme or host.
 */
export function originCheck(publicOrigin: string | null) {
  return async ({ method, headers, host }: FastifyRequest): Promise<void> => {
    if (safe.has(method)) return
    const site = headers['sec-fetch-site']
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    const { origin } = headers
    const foreignOrigin =
      origin !== undefined && (publicOrigin ? origin !== publicOrigin : hostOf(origin) !== host)
    if (foreignSite || foreignOrigin)
      throw new CodedError('foreign-origin', 'The request comes from another site.')
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
