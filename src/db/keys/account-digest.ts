import { browserSalt } from './device-registry.ts'

// An account's name is short: guessing through a list of names must cost something as well.
const iterations = 100_000

/** The salted digest of an account's name (base64), the same however it is typed; the name itself is nowhere. */
export async function accountDigest(name: string): Promise<string> {
  const text = name.normalize('NFKC').trim().toLowerCase()
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: await browserSalt(), iterations },
    material,
    256,
  )
  return new Uint8Array(bits).toBase64()
}
