import { once } from 'node:events'
import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import type { ConnectionFinding } from '#core/wire/connection-test.ts'
import type { CallSettings } from '../transport.ts'
import { errorCode, type Found } from './step.ts'

/** What a connection found, and the last day of the server's certificate where it showed one. */
export interface Connected extends Found {
  until: string | null
}

/** What each error of system and OpenSSL means; OpenSSL's own codes are those of its manual (verify, SSL alerts). */
const meanings: Readonly<Record<string, ConnectionFinding>> = {
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'not-reachable',
  ENETUNREACH: 'not-reachable',
  ETIMEDOUT: 'connection-silent',
  ABORT_ERR: 'connection-silent',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'unknown-authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-authority',
  CERT_SIGNATURE_FAILURE: 'unknown-authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-name',
  CERT_HAS_EXPIRED: 'server-certificate-expired',
  CERT_NOT_YET_VALID: 'server-certificate-not-yet-valid',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'client-certificate-needed',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'client-certificate-refused',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'client-certificate-refused',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'client-certificate-refused',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'client-certificate-refused',
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'client-certificate-needed',
}

/** Milliseconds in which a refusal after the handshake arrives: some round trips. */
const patience = 300

/**
 * Connects with authority and client certificate as a call would, looks whom it finds, and closes. No byte of a
 * request leaves. `limit` in milliseconds.
 */
export async function connect(url: URL, tls: CallSettings['tls'], limit: number): Promise<Connected> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const inClear = url.protocol === 'http:'
  const port = Number(url.port) || (inClear ? 80 : 443)
  const signal = AbortSignal.timeout(limit)
  const socket = inClear
    ? connectPlain({ host, port })
    : // The certificate is looked at even where it is refused; the refusal is `authorizationError`.
      connectTls({
        host,
        port,
        ...tls,
        rejectUnauthorized: false,
        ...(isIP(host) === 0 && { servername: host }),
      })
  try {
    await once(socket, inClear ? 'connect' : 'secureConnect', { signal })
    if (inClear) return { finding: 'connected-in-clear', until: null }
    const found = lookAt(socket as TLSSocket)
    if (found.finding !== 'tls-agreed' || (await staysOpen(socket))) return found
    return { ...found, finding: tls?.cert ? 'client-certificate-refused' : 'client-certificate-needed' }
  } catch (error) {
    return { finding: meanings[errorCode(error)] ?? (inClear ? 'not-reachable' : 'tls-failed'), until: null }
  } finally {
    end(socket)
  }
}

function lookAt(socket: TLSSocket): Connected {
  const until = lastDay(socket)
  if (!socket.authorized) {
    const error: unknown = socket.authorizationError
    const code = typeof error === 'string' ? error : errorCode(error)
    return { finding: meanings[code] ?? 'tls-failed', until, values: until === null ? {} : { until } }
  }
  return { finding: 'tls-agreed', until, values: { protocol: socket.getProtocol() ?? '' } }
}

/**
 * With TLS 1.3 a server says only after the handshake what it thinks of our certificate, and some only close: one that
 * is content waits for a request. Rejects with what it says.
 */
async function staysOpen(socket: Socket): Promise<boolean> {
  socket.resume()
  const signal = AbortSignal.timeout(patience)
  try {
    await once(socket, 'end', { signal })
    return false
  } catch (error) {
    if (signal.aborted) return true
    throw error
  }
}

function lastDay(socket: TLSSocket): string | null {
  const { valid_to } = socket.getPeerCertificate()
  const last = Date.parse(valid_to ?? '')
  return Number.isNaN(last) ? null : new Date(last).toISOString().slice(0, 10)
}

function end(socket: Socket): void {
  // What still comes from a connection that nobody wants any more is no news.
  socket.on('error', () => {})
  socket.destroy()
}
