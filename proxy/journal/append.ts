import type { ViewEvent } from '#core/records/view-event.ts'
import { raiseCounter } from '../store/counters.ts'
import type { Reading, Writing } from '../store/store.ts'

/** What the journal records. */
export type JournalKind =
  | 'first-admin'
  | 'sign-in'
  | 'sign-in-failed'
  | 'sign-out'
  | 'step-up'
  | 'session-ended'
  | 'password-changed'
  | 'password-reset'
  | 'factor-set'
  | 'factor-removed'
  | 'recovery-code-used'
  | 'results-released'
  | 'account-made'
  | 'account-changed'
  | 'roles-changed'
  | 'handover'
  | 'assignment-changed'
  | 'settings-changed'
  | 'code-entry-changed'
  | 'code-list-imported'
  | 'device-registered'
  | 'device-revoked'
  | 'share-given'
  | 'share-withheld'
  | 'connection-tested'
  | 'raw-read'
  | 'received'
  | 'validated'
  | 'intent'
  | 'outcome'
  | 'refused'
  | 'resolved'
  | 'read'
  | 'read-refused'
  | 'retention'
  | ViewEvent['kind']

/** The keyed hash that stands for a person: of an SSIN of 11 digits. */
export function subjectOf({ seal }: Reading, ssin: string): string {
  return seal.fingerprint(`ssin ${ssin}`)
}

/** One row before it gets its number. */
export interface JournalEntry {
  kind: JournalKind
  /** Who did it: a user's id, null for the proxy itself and for nobody known. */
  actor: string | null
  /** About whom: an SSIN of 11 digits. Only its keyed hash is stored in clear. */
  ssin?: string
  /** Readable in the file: ids, states, numbers, codes; nothing personal, nothing of a reply. */
  details: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
  /** Stored sealed: the SSIN itself, reasons in people's words. */
  personal?: Readonly<Record<string, string>>
}

/**
 * Appends a row in the caller's transaction, so that it stands or falls with what it records, and returns its
 * number. The store refuses to change or delete rows.
 */
export async function appendRow(writing: Writing, now: number, entry: JournalEntry): Promise<number> {
  const { kind, actor, ssin, details, personal } = entry
  const sequence = await raiseCounter(writing.db, 'journal')
  const row = {
    sequence,
    at: new Date(now).toISOString(),
    kind,
    actor,
    subject: ssin === undefined ? null : subjectOf(writing, ssin),
    details: JSON.stringify(details),
    sealed: personal ? writing.seal.close(JSON.stringify(personal), `journal/${sequence}`) : null,
  }
  await writing.db.insertInto('journal').values(row).execute()
  return sequence
}
