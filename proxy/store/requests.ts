import type { RequestRecord } from '#core/records/request.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { raiseCounter } from './counters.ts'
import type { Reading, Writing } from './store.ts'
import type { Row } from './tables.ts'

/** A request as the proxy received it. */
export interface StoredRequest {
  record: RequestRecord & { innerXml: string }
  number: number
  receivedAt: string
  fingerprint: string
}

type Content = Pick<
  Submission,
  'clientName' | 'parameters' | 'purpose' | 'reason' | 'createdAt' | 'innerXml' | 'hash' | 'correctionOf'
>

function toStored(row: Row<'requests'>, { seal }: Reading): StoredRequest {
  // Written by `insertRequest` alone.
  const content = JSON.parse(seal.open(row.content, `requests/${row.id}`).toString()) as Content
  const record = {
    id: row.id,
    service: row.service,
    clientId: row.client_id,
    author: row.author,
    ...content,
    // The browser's own time of the last change is not sent; nothing changed after it was received.
    changedAt: row.received_at,
    progress: 'handed-over',
    attempt: row.attempt,
  } as const
  // Service and parameters were stored as one.
  return {
    record: record as StoredRequest['record'],
    number: row.number,
    receivedAt: row.received_at,
    fingerprint: row.fingerprint,
  }
}

/** Adds a request with the next number of its service and returns that number. */
export async function insertRequest(
  writing: Writing,
  submission: Submission,
  origin: { author: string; receivedAt: string; fingerprint: string; subject: string | null },
): Promise<number> {
  const { clientName, parameters, purpose, reason, createdAt, innerXml, hash, correctionOf } = submission
  const asked: Content = { clientName, parameters, purpose, reason, createdAt, innerXml, hash }
  const content: Content = { ...asked, ...(correctionOf && { correctionOf }) }
  const number = await raiseCounter(writing.db, submission.service)
  const row = {
    id: submission.id,
    service: submission.service,
    number,
    author: origin.author,
    client_id: submission.clientId,
    subject: origin.subject,
    attempt: submission.attempt,
    received_at: origin.receivedAt,
    fingerprint: origin.fingerprint,
    content: writing.seal.close(JSON.stringify(content), `requests/${submission.id}`),
    sequence: await writing.raise({ user: origin.author }),
  }
  await writing.db.insertInto('requests').values(row).execute()
  return number
}

/** Notes that a request is asked once more. */
export async function raiseAttempt(writing: Writing, request: RequestRecord, attempt: number): Promise<void> {
  const sequence = await writing.raise({ user: request.author })
  await writing.db.updateTable('requests').set({ attempt, sequence }).where('id', '=', request.id).execute()
}

/** The request of an id. */
export async function findRequest(reading: Reading, id: string): Promise<StoredRequest | undefined> {
  const row = await reading.db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toStored(row, reading)
}

/** A request with the sequence number of its version; undefined for an unknown id. */
export async function findRequestVersion(
  reading: Reading,
  id: string,
): Promise<(StoredRequest & { revision: number }) | undefined> {
  const row = await reading.db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...toStored(row, reading), revision: row.sequence }
}

/** The requests of these ids. */
export async function requestsOf(reading: Reading, ids: readonly string[]): Promise<RequestRecord[]> {
  const rows = await reading.db.selectFrom('requests').selectAll().where('id', 'in', ids).execute()
  return rows.map((row) => toStored(row, reading).record)
}
