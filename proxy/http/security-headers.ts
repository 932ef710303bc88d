import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyReply } from 'fastify'
import type { Env } from '../env.ts'

const self = ["'self'"]
const none = ["'none'"]

/** DESIGN 6: nothing of a third party, no inline script, no evaluated text. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: ["'self'", 'blob:', 'data:'],
    fontSrc: self,
    connectSrc: self,
    manifestSrc: self,
    workerSrc: self,
    baseUri: none,
    formAction: self,
    frameAncestors: none,
    objectSrc: none,
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['vue', 'cbss-desk'],
  },
}

const twoYears = 2 * 365 * 24 * 3600

/** What the browser is told to refuse. HTTPS is demanded only where people are known to come by it. */
export function securityHeaders({
  mode,
  publicOrigin,
}: Pick<Env, 'mode' | 'publicOrigin'>): FastifyHelmetOptions {
  const behindTls = mode === 'real' && publicOrigin?.startsWith('https:')
  return {
    contentSecurityPolicy,
    strictTransportSecurity: behindTls ? { maxAge: twoYears, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  }
}

/** What the app never asks the browser for. */
export async function denyDevices(_request: unknown, reply: FastifyReply): Promise<void> {
  reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
}
