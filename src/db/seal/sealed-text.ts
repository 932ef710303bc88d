/** Where a text belongs. It is authenticated with it, so that an exchanged text cannot be opened elsewhere. */
export interface Place {
  database: string
  collection: string
  id: string
  /** The version of the schema that the text was written by. */
  version: number
}

/**
 * Why a document cannot be read: another format than this app knows, or no record at all; another key, cut, altered or of another
 * place, which authenticated encryption cannot tell apart; or a step to the present schema that failed.
 */
export type UnreadableReason = 'unknown-format' | 'not-authentic' | 'not-migrated'

/** What opening gives: the text with the version it was written by, or why there is none. */
export type Opened = { text: string; version: number } | { reason: UnreadableReason }

const ivLength = 12
const shape = /^1:(\d{1,6}):([A-Za-z0-9+/]+={0,2})$/

function associated({ database, collection, id, version }: Place): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([database, collection, id, version]))
}

/**
 * Seals a text with AES-256-GCM under a random 96-bit IV: `1:<schema version>:<base64 of IV and ciphertext>`,
 * where 1 is the format. Random IVs are safe for four thousand million texts of one key (NIST SP 800-38D 8.3).
 */
export async function sealText(key: CryptoKey, place: Place, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: associated(place) },
    key,
    new TextEncoder().encode(text),
  )
  const bytes = new Uint8Array(ivLength + sealed.byteLength)
  bytes.set(iv)
  bytes.set(new Uint8Array(sealed), ivLength)
  return `1:${place.version}:${bytes.toBase64()}`
}

/** Opens what {@link sealText} made. Never throws: what cannot be opened comes back as its reason. */
export async function openText(
  key: CryptoKey,
  place: Omit<Place, 'version'>,
  sealed: unknown,
): Promise<Opened> {
  const [, digits, base64] = (typeof sealed === 'string' && shape.exec(sealed)) || []
  if (digits === undefined || base64 === undefined) return { reason: 'unknown-format' }
  const version = Number(digits)
  try {
    const bytes = Uint8Array.fromBase64(base64)
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.subarray(0, ivLength), additionalData: associated({ ...place, version }) },
      key,
      bytes.subarray(ivLength),
    )
    return { text: new TextDecoder().decode(text), version }
  } catch {
    return { reason: 'not-authentic' }
  }
}
