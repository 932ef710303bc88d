/** A data key as it lies in a slot: under a key that is derived with `salt`. */
export interface WrappedKey {
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

/** Rounds of PBKDF2-SHA-256 for a passphrase (OWASP, Password Storage Cheat Sheet). */
export const passphraseRounds = 600_000

/** Makes the key under which a slot lies, from what opens the slot and the slot's salt. */
export type Derive = (salt: Uint8Array<ArrayBuffer>) => Promise<CryptoKey>

/** Random bytes of the platform. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** From 32 random bytes: the proxy's share, or what a passkey gives. `purpose` keeps the two apart. */
export function fromSecret(secret: BufferSource, purpose: 'share' | 'passkey'): Derive {
  return async (salt) => {
    const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
    const info = new TextEncoder().encode(`cbss-desk ${purpose}`)
    return crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt, info },
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['wrapKey', 'unwrapKey'],
    )
  }
}

/** From a passphrase, already normalised; slow on purpose. */
export function fromPassphrase(passphrase: string, iterations = passphraseRounds): Derive {
  return async (salt) => {
    const bytes = new TextEncoder().encode(passphrase)
    const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
    return crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['wrapKey', 'unwrapKey'],
    )
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, deviceId: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`cbss-desk key ${deviceId}`) }
}

/** Puts an extractable data key of a device into a slot. */
export async function wrapKey(key: CryptoKey, deviceId: string, derive: Derive): Promise<WrappedKey> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)]
  const sealed = await crypto.subtle.wrapKey('raw', key, await derive(salt), parameters(iv, deviceId))
  return { salt, iv, sealed }
}

/**
 * The data key of a slot, null where what was given does not open it. It can leave memory only if `extractable`,
 * which is for filling another slot and for nothing else.
 */
export async function unwrapKey(
  { salt, iv, sealed }: WrappedKey,
  deviceId: string,
  derive: Derive,
  extractable = false,
): Promise<CryptoKey | null> {
  const under = await derive(salt)
  return crypto.subtle
    .unwrapKey('raw', sealed, under, parameters(iv, deviceId), 'AES-GCM', extractable, ['encrypt', 'decrypt'])
    .catch(() => null)
}

/** A new random data key, extractable until it lies in its first slot. */
export function makeDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
}
