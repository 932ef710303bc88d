import type { ErrorCode } from '#core/errors.ts'
import type { Tone } from '../../ui/tone.ts'

/** All that the chip's words depend on. `unsent` is null while the records of this device are being read. */
export interface ChipFacts {
  /** The records of this device cannot be read. */
  failed: boolean
  unsent: number | null
  needsYou: number
  sending: { position: number; total: number } | null
  receiving: { done: number; total: number } | null
  connected: boolean
  lastContactAt: string | null
  problem: ErrorCode | null
}

/** What the chip says: keys of i18n under `outbox`, the short one for phones, null where the icon is enough. */
export interface ChipState {
  tone: Tone
  key:
    | 'unreadable'
    | 'signInNeeded'
    | 'sending'
    | 'receiving'
    | 'needsYou'
    | 'connecting'
    | 'unsentOffline'
    | 'unsent'
    | 'allSent'
    | 'allSentOffline'
  shortKey: 'signInNeededShort' | 'receivingShort' | 'needsYou' | 'unsent' | null
  count: number
}

/** What the chip says, the most pressing first. It claims "all sent" only where nothing on this device waits. */
export function chipState(facts: ChipFacts): ChipState {
  const { failed, unsent, needsYou, sending, receiving, connected, lastContactAt, problem } = facts
  const offline = problem === 'no-connection'
  const count = unsent ?? 0
  if (failed) return { tone: 'broken', key: 'unreadable', shortKey: null, count }
  if (problem === 'not-signed-in')
    return { tone: 'look', key: 'signInNeeded', shortKey: 'signInNeededShort', count }
  if (sending) return { tone: 'moving', key: 'sending', shortKey: null, count: sending.total }
  if (receiving) return { tone: 'moving', key: 'receiving', shortKey: 'receivingShort', count }
  if (needsYou > 0) return { tone: 'broken', key: 'needsYou', shortKey: 'needsYou', count: needsYou }
  if (count > 0) return { tone: 'look', key: offline ? 'unsentOffline' : 'unsent', shortKey: 'unsent', count }
  if (unsent !== null && offline) return { tone: 'neutral', key: 'allSentOffline', shortKey: null, count }
  if (unsent === null || !connected || lastContactAt === null)
    return { tone: 'neutral', key: 'connecting', shortKey: null, count }
  return { tone: 'done', key: 'allSent', shortKey: null, count }
}
