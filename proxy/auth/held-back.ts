import { CodedError } from '#core/errors.ts'

/**
 * Whether something is held back from its author: it came before an admin's reset of his access, and whoever reset it
 * could act as him. Both are ISO times; `heldSince` is null where nothing is held, `receivedAt` where nobody noted it.
 */
export function isHeldBack(heldSince: string | null, receivedAt: string | null): boolean {
  return heldSince !== null && (receivedAt === null || receivedAt < heldSince)
}

/**
 * Refuses what {@link isHeldBack} says of.
 *
 * @throws {CodedError} `results-held`.
 */
export function refuseHeldBack(heldSince: string | null, receivedAt: string | null): void {
  if (isHeldBack(heldSince, receivedAt)) {
    throw new CodedError('results-held', 'What is from before the reset of the password is held back.')
  }
}
