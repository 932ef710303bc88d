import { CodedError } from '#core/errors.ts'

/** What pulling leaves free, in bytes: for a long day of drafts, and for what the browser needs beside. */
const reserve = 25 * 1024 * 1024

/** An insecure origin has no storage manager. */
async function estimateHere(): Promise<StorageEstimate> {
  return 'storage' in navigator ? navigator.storage.estimate() : {}
}

/**
 * Throws `quota-exceeded` where pulling more would take the room that drafts need. A browser that does not say how much
 * room there is is believed.
 */
export async function keepReserve(estimate: () => Promise<StorageEstimate> = estimateHere): Promise<void> {
  const { quota, usage } = await estimate()
  if (quota === undefined || usage === undefined || quota - usage >= reserve) return
  throw new CodedError('quota-exceeded', 'There is too little room on this device to pull more.')
}

/** What the storage says when it fails, looked for along the causes: RxDB and Dexie wrap it. */
function saysInside(error: unknown, words: RegExp, depth = 5): boolean {
  if (!(error instanceof Error) || depth === 0) return false
  if (words.test(error.name) || words.test(error.message)) return true
  const inner: unknown = 'inner' in error ? error.inner : error.cause
  return saysInside(inner, words, depth - 1)
}

/** The error as one of our codes where the storage is full or was closed under us; any other as it is. */
export function storageProblem(error: unknown): unknown {
  if (error instanceof CodedError) return error
  if (saysInside(error, /QuotaExceeded/)) {
    return new CodedError('quota-exceeded', 'The storage of this device is full.', { cause: error })
  }
  if (saysInside(error, /DatabaseClosed|InvalidState|connection is closing|COL21/)) {
    return new CodedError('store-closed', 'The browser closed the database.', { cause: error })
  }
  return error
}
