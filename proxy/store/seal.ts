import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts what must not be readable in the file, bound to its place, so that values cannot be swapped. */
export interface Seal {
  /** `place` is table and id, such as `clients/0190…`. */
  close(plain: Uint8Array | string, place: string): Uint8Array
  /** Throws if the bytes are not ours, were changed or belong to another place. */
  open(sealed: Uint8Array, place: string): Buffer
  /** A keyed hash (HMAC-SHA-256, hex): equal for equal texts, useless without the key. */
  fingerprint(text: string): string
}

const format = 1
const ivLength = 12
const tagLength = 16
// Without it Node would take a shorter tag, which is easier to guess.
const options = { authTagLength: tagLength }

/** Derives the keys of a {@link Seal} from the master key: AES-256-GCM, layout version, IV, tag, ciphertext. */
export function makeSeal(masterKey: Uint8Array): Seal {
  const sealingKey = derive(masterKey, 'seal')
  const fingerprintKey = derive(masterKey, 'fingerprint')
  return {
    close(plain, place) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, iv, options).setAAD(Buffer.from(place))
      const text = Buffer.concat([cipher.update(Buffer.from(plain)), cipher.final()])
      return Buffer.concat([Uint8Array.of(format), iv, cipher.getAuthTag(), text])
    },
    open(sealed, place) {
      if (sealed[0] !== format) throw new Error('A sealed value has an unknown format.')
      const tagStart = 1 + ivLength
      const textStart = tagStart + tagLength
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, sealed.subarray(1, tagStart), options)
      decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(tagStart, textStart))
      return Buffer.concat([decipher.update(sealed.subarray(textStart)), decipher.final()])
    },
    fingerprint: (text) => createHmac('sha256', fingerprintKey).update(text).digest('hex'),
  }
}

function derive(masterKey: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', masterKey, '', `cbss-desk ${purpose}`, 32))
}
