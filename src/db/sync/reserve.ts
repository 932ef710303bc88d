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
