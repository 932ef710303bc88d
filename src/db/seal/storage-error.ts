import { CodedError, type ErrorCode } from '#core/errors.ts'

const codes: [RegExp, ErrorCode][] = [
  [/^QuotaExceededError$/, 'quota-exceeded'],
  // What WebKit and Chromium say when they closed the connection under the app (LOCAL_FIRST 5.28).
  [/^(DatabaseClosedError|InvalidStateError)$/, 'store-closed'],
]

/** The names of an error and of those inside it, as Dexie nests them. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return [String(name), ...namesOf(inner), ...namesOf(cause)]
}

/** What the storage threw, with a code that people get words for where it is one: no room, connection closed. */
export function storageError(error: unknown): unknown {
  const names = namesOf(error)
  const code = codes.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1]
  return code ? new CodedError(code, 'The storage of this browser refused.', { cause: error }) : error
}
