import { generateSecret, generateURI, verify } from 'otplib'
import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { NewFactor } from '#core/wire/session.ts'
import { appendRow } from '../journal/append.ts'
import { deleteFactor, findFactor, findNewFactor, writeFactor, writeNewFactor } from '../store/factors.ts'
import type { Seal } from '../store/seal.ts'
import type { Writing } from '../store/store.ts'
import { makeCode, plainCode } from './one-time-codes.ts'

/** RFC 6238, 5.2: one step of 30 seconds back, and one forward for a clock that is fast. */
const toleranceSeconds = 30
const recoveryCodeCount = 10

/**
 * Takes a code of the user's second factor, or a recovery code; each counts once. False where it is neither, or was
 * taken before. `now` in milliseconds since 1970.
 */
export async function takeCode(
  writing: Writing,
  userId: string,
  given: string,
  now: number,
): Promise<boolean> {
  const factor = await findFactor(writing, userId)
  if (!factor) return false
  const code = plainCode(given)
  if (/^\d{6}$/.test(code)) {
    const step = await stepOf(factor.secret, code, now, factor.lastStep)
    if (step === null) return false
    await writeFactor(writing, userId, { ...factor, lastStep: step })
    return true
  }
  const print = printOf(writing.seal, userId, code)
  const recoveryCodes = factor.recoveryCodes.filter((candidate) => candidate !== print)
  if (recoveryCodes.length === factor.recoveryCodes.length) return false
  await writeFactor(writing, userId, { ...factor, recoveryCodes })
  await appendRow(writing, now, {
    kind: 'recovery-code-used',
    actor: userId,
    details: { left: recoveryCodes.length },
  })
  return true
}

/** Begins a second factor: its secret is shown once and counts from the first code on. */
export async function beginFactor(writing: Writing, user: User): Promise<NewFactor> {
  const secret = generateSecret()
  await writeNewFactor(writing, user.id, secret)
  return { secret, uri: generateURI({ strategy: 'totp', issuer: 'CBSS Desk', label: user.name, secret }) }
}

/**
 * Puts the second factor that was begun in use, in place of an earlier one, and returns its recovery codes.
 *
 * @throws {CodedError} `not-found` where none was begun, `wrong-second-factor` for another code.
 */
export async function confirmFactor(
  writing: Writing,
  userId: string,
  code: string,
  now: number,
): Promise<string[]> {
  const secret = await findNewFactor(writing, userId)
  if (secret === undefined) throw new CodedError('not-found', 'No second factor was begun.')
  const step = await stepOf(secret, plainCode(code), now, 0)
  if (step === null) throw wrongCode()
  const codes = Array.from({ length: recoveryCodeCount }, () => makeCode(2))
  const prints = codes.map((one) => printOf(writing.seal, userId, plainCode(one)))
  await deleteFactor(writing, userId)
  const since = new Date(now).toISOString()
  await writeFactor(writing, userId, { secret, since, lastStep: step, recoveryCodes: prints })
  await appendRow(writing, now, { kind: 'factor-set', actor: userId, details: {} })
  return codes
}

/** What is said of a code that is not the right one. */
export function wrongCode(): CodedError {
  return new CodedError('wrong-second-factor', 'The code is not the right one, or was used already.')
}

async function stepOf(secret: string, token: string, now: number, lastStep: number): Promise<number | null> {
  if (!/^\d{6}$/.test(token)) return null
  const found = await verify({
    strategy: 'totp',
    secret,
    token,
    epoch: Math.floor(now / 1000),
    epochTolerance: toleranceSeconds,
    ...(lastStep > 0 && { afterTimeStep: lastStep }),
  })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}

function printOf(seal: Seal, userId: string, code: string): string {
  return seal.fingerprint(`recovery code ${userId} ${code}`)
}
