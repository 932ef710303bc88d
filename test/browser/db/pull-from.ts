import type { DeskDatabase } from '../../../src/db/collections.ts'
import {
  pullFirstPages,
  pullFurtherPages,
  type PullParts,
  type ReceivingProgress,
} from '../../../src/db/sync/pull-changes.ts'
import type { MemoryProxy } from './memory-proxy.ts'

/** Pulls everything, as the loop does where there is nothing to send. */
export async function pullFrom(
  database: DeskDatabase,
  { pull, pullFirstPages: pullFirst }: MemoryProxy,
  values: Partial<PullParts> = {},
): Promise<void> {
  const { signal } = new AbortController()
  const parts = { database, pull, pullFirstPages: pullFirst, report: () => {}, signal, ...values }
  const { unfinished } = await pullFirstPages(parts)
  await pullFurtherPages(parts, unfinished)
}

/** {@link pullFrom}, and what was reported into `reported`. */
export function reportInto(reported: (ReceivingProgress | null)[]): Pick<PullParts, 'report'> {
  return { report: (progress) => reported.push(progress) }
}
