import type { FastifyRequest } from 'fastify'
import { CodedError } from '#core/errors.ts'
import type { Env } from '../env.ts'
import { isOwnHost } from '../http/own-host.ts'

/**
 * A hook that refuses whatever was addressed to a name that is not ours. The header itself counts, not what a server
 * in front may add beside it: a page could add that too.
 */
export function hostCheck({ host, publicOrigin }: Pick<Env, 'host' | 'publicOrigin'>) {
  const names = [host.toLowerCase(), ...(publicOrigin === null ? [] : [new URL(publicOrigin).hostname])]
  return async ({ headers }: FastifyRequest): Promise<void> => {
    if (isOwnHost(headers.host, names)) return
    throw new CodedError('foreign-origin', 'This server has another name: set HOST or PUBLIC_ORIGIN.')
  }
}
