import { CodedError } from '#core/errors.ts'
import { randomBytes } from './wrap-key.ts'

/** A passkey and what its pseudo-random function (PRF) answered to a question. */
export interface PasskeyAnswer {
  credentialId: Uint8Array<ArrayBuffer>
  secret: BufferSource
}

/** A passkey that may answer, and its question. */
export interface PasskeyQuestion {
  credentialId: Uint8Array<ArrayBuffer>
  question: Uint8Array<ArrayBuffer>
}

const timeout = 120_000

/** Whether this browser could have a passkey here: a secure page of a named host; WebAuthn refuses bare addresses. */
export function passkeysPossible(): boolean {
  const named = !/^[\d.]+$|^\[/.test(location.hostname)
  return named && isSecureContext && typeof PublicKeyCredential === 'function'
}

function given(credential: Credential | null): PublicKeyCredential {
  if (credential instanceof PublicKeyCredential) return credential
  throw new CodedError('passkey-not-used', 'No passkey was given.')
}

/** Whoever closes the browser's dialogue, or has no such passkey at hand, is told so in one way. */
async function asked(ceremony: Promise<Credential | null>): Promise<PublicKeyCredential> {
  return given(
    await ceremony.catch((cause: unknown) => {
      throw new CodedError('passkey-not-used', 'The passkey was not used.', { cause })
    }),
  )
}

/** Asks whichever of these passkeys is at hand. Throws `passkey-not-used`, `passkey-not-possible`. */
export async function askPasskey(questions: readonly PasskeyQuestion[]): Promise<PasskeyAnswer> {
  const evalByCredential = Object.fromEntries(
    questions.map(({ credentialId, question }) => [
      credentialId.toBase64({ alphabet: 'base64url', omitPadding: true }),
      { first: question },
    ]),
  )
  const credential = await asked(
    navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: questions.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
        userVerification: 'required',
        timeout,
        extensions: { prf: { evalByCredential } },
      },
    }),
  )
  const secret = credential.getClientExtensionResults().prf?.results?.first
  if (!secret) throw new CodedError('passkey-not-possible', 'This passkey gives no secret.')
  return { credentialId: new Uint8Array(credential.rawId), secret }
}

/**
 * Makes a passkey for this device. It carries no name: where it is kept, nobody reads whose it is. Throws
 * `passkey-not-used`, or `passkey-not-possible` where what is at hand has no PRF.
 */
export async function makePasskey(): Promise<PasskeyAnswer & PasskeyQuestion> {
  const question = randomBytes(32)
  const name = 'CBSS Desk'
  const credential = await asked(
    navigator.credentials.create({
      publicKey: {
        rp: { name },
        user: { id: randomBytes(32), name, displayName: name },
        challenge: randomBytes(32),
        // ES256 and RS256, which every authenticator knows one of; the signature itself is not used.
        pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        timeout,
        extensions: { prf: { eval: { first: question } } },
      },
    }),
  )
  const { prf } = credential.getClientExtensionResults()
  const credentialId = new Uint8Array(credential.rawId)
  if (prf?.results?.first) return { credentialId, question, secret: prf.results.first }
  if (!prf?.enabled) throw new CodedError('passkey-not-possible', 'This passkey gives no secret.')
  return { question, ...(await askPasskey([{ credentialId, question }])) }
}
