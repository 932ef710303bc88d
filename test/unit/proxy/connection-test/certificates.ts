import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

/**
 * Certificates for servers and clients of a spec, written as DER (X.509, RFC 5280) with the platform's own signatures:
 * less than the smallest package that makes them, and no program that may be missing.
 */
export interface MadeCertificate {
  /** PEM. */
  certificate: string
  /** PEM. */
  key: string
  privateKey: KeyObject
  name: string
}

/** What a certificate says. */
export interface CertificateWish {
  name: string
  /** Who signs it; itself where nobody does. */
  by?: MadeCertificate
  isAuthority?: boolean
  /** ISO days. */
  from?: string
  until?: string
  /** The address it is for. */
  ip?: string
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const integer = (...bytes: number[]) => der(0x02, Buffer.from(bytes))
const octets = (inner: Uint8Array) => der(0x04, inner)
const bits = (inner: Uint8Array) => der(0x03, Buffer.from([0]), inner)
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const isTrue = der(0x01, Buffer.from([0xff]))

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'))
const commonName = '550403'
const basicConstraints = '551d13'
const alternativeName = '551d11'

function nameOf(text: string): Buffer {
  return sequence(der(0x31, sequence(identifier(commonName), der(0x0c, Buffer.from(text)))))
}

function timeOf(day: string): Buffer {
  return der(0x17, Buffer.from(`${day.replaceAll('-', '').slice(2)}000000Z`))
}

function extensionsOf({ isAuthority, ip }: CertificateWish): Buffer {
  const authority = sequence(
    identifier(basicConstraints),
    isTrue,
    octets(sequence(...(isAuthority ? [isTrue] : []))),
  )
  const address = Buffer.from((ip ?? '127.0.0.1').split('.').map(Number))
  const names = sequence(identifier(alternativeName), octets(sequence(der(0x87, address))))
  return der(0xa3, sequence(authority, names))
}

let serial = 0

/** Makes a certificate and its key. */
export function makeCertificate(wish: CertificateWish): MadeCertificate {
  const { name, by, from = '2020-01-01', until = '2040-01-01' } = wish
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  serial += 1
  const content = sequence(
    der(0xa0, integer(2)),
    integer(serial & 0x7f),
    ecdsaWithSha256,
    nameOf(by?.name ?? name),
    sequence(timeOf(from), timeOf(until)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    extensionsOf(wish),
  )
  const signature = sign('sha256', content, by?.privateKey ?? privateKey)
  const whole = sequence(content, ecdsaWithSha256, bits(signature)).toString('base64')
  const lines = whole.replaceAll(/.{64}(?=.)/g, '$&\n')
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    privateKey,
    name,
  }
}
