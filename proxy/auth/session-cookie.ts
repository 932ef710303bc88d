import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Mode } from '../env.ts'
import { sessionLimit } from './sessions.ts'

/** The cookie that carries the session's token. */
export interface SessionCookie {
  read(request: FastifyRequest): string | undefined
  set(reply: FastifyReply, token: string): void
  clear(reply: FastifyReply): void
}

/**
 * HttpOnly and SameSite=Strict. In real use `__Host-` and Secure; in the demo, on loopback without TLS, neither,
 * because Safari drops them there (DESIGN 6). It outlives a closed browser, but not the session.
 */
export function sessionCookie(mode: Mode): SessionCookie {
  const secure = mode === 'real'
  const name = secure ? '__Host-session' : 'session'
  const options: CookieSerializeOptions = { httpOnly: true, sameSite: 'strict', path: '/', secure }
  return {
    read: (request) => request.cookies[name],
    set: (reply, token) => void reply.setCookie(name, token, { ...options, maxAge: sessionLimit / 1000 }),
    clear: (reply) => void reply.clearCookie(name, options),
  }
}
