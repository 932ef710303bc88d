import { sameJson } from '../json.ts'
import type { Version } from './absorb.ts'

/** What a pushed version is to the one that the proxy has. */
export type PlacedPush = 'store' | 'known' | 'conflict'

/**
 * Compares a push with what the proxy has, undefined where nothing. It is stored where it continues that version,
 * `known` where it says the same (its receipt was lost), and a conflict otherwise: then the device merges. What was
 * deleted may come back: a change is worth more than a deletion, which can be repeated.
 */
export function placePush<Record>(
  current: Version<Record> | undefined,
  pushed: { base: number; document: Record | null },
): PlacedPush {
  if (!current) return pushed.document === null ? 'known' : 'store'
  if (sameJson(current.record, pushed.document)) return 'known'
  return current.record === null || current.revision === pushed.base ? 'store' : 'conflict'
}
