import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { SecretName } from '#core/wire/settings.ts'

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** The certificates of a PEM text, in their order; throws where one cannot be read. */
export function certificatesOf(pem: string): X509Certificate[] {
  return (pem.match(block) ?? []).map((text) => new X509Certificate(text))
}

/** The last day (`yyyy-MM-dd`) of the certificates of a secret, of several the earliest; null for other secrets. */
export function lastDayOf(name: SecretName, pem: string): string | null {
  if (name !== 'certificateAuthority' && name !== 'clientCertificate') return null
  const [earliest] = certificatesOf(pem)
    .map(({ validToDate }) => validToDate.toISOString().slice(0, 10))
    .toSorted()
  return earliest ?? null
}

/** Why a text is no usable list of authorities; null where it is one. `now` in milliseconds since 1970. */
export function authorityProblem(pem: string, now: number): string | null {
  const authorities = readable(pem)
  if (!authorities) return 'It is not a certificate in PEM form.'
  if (authorities.some(({ ca }) => !ca)) return 'It holds a certificate that is no authority.'
  return authorities.some((authority) => isOver(authority, now)) ? 'It has expired.' : null
}

/** Why a text is no usable client certificate; null where it is one. The first is the centre's own. */
export function clientCertificateProblem(pem: string, now: number): string | null {
  const own = readable(pem)?.[0]
  if (!own) return 'It is not a certificate in PEM form.'
  return isOver(own, now) ? 'It has expired.' : null
}

/** Why a key does not go with a client certificate; null where it does. */
export function clientKeyProblem(key: string, certificate: string): string | null {
  try {
    const privateKey = createPrivateKey(key)
    const own = readable(certificate)?.[0]
    return own && !own.checkPrivateKey(privateKey) ? 'It is not the key of the certificate.' : null
  } catch {
    return 'It is not a private key in PEM form, or it is protected by a passphrase.'
  }
}

function readable(pem: string): X509Certificate[] | null {
  try {
    const found = certificatesOf(pem)
    return found.length > 0 ? found : null
  } catch {
    return null
  }
}

function isOver({ validToDate }: X509Certificate, now: number): boolean {
  return validToDate.getTime() < now
}
