import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { HandoverDone } from '#core/wire/people.ts'
import { requireAccount } from '../auth/accounts.ts'
import { hasRole } from '../auth/require-role.ts'
import { journalAssignment } from '../clients/journal-assignment.ts'
import type { Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { handOverClients } from '../store/clients.ts'
import { handOverDocuments } from '../store/documents.ts'
import type { Reading, Store } from '../store/store.ts'
import { userOf } from '../store/users.ts'
import { refuseOwn } from './person-parts.ts'

/**
 * Moves drafts, visits and clients of an absent colleague to another caseworker; whoever does it is told only how many.
 * Requests that were sent, and their results, stay with their author.
 *
 * @throws {CodedError} `not-found`; `own-account` where somebody would hand them to himself; `invalid-input` where the
 * other is no caseworker who can work.
 */
export async function handOver(
  { store, clock }: { store: Store; clock: Clock },
  actor: User,
  from: string,
  to: string,
): Promise<HandoverDone> {
  refuseOwn(actor, to)
  return store.change(async (writing) => {
    await requireAccount(writing, from)
    await requireCaseworker(writing, to, from, clock())
    const drafts = await handOverDocuments(writing, { from, to, now: clock() })
    const changes = await handOverClients(writing, from, to)
    for (const change of changes) await journalAssignment(writing, clock(), actor.id, change)
    const clients = changes.length
    const details = { from, to, drafts, clients }
    await appendRow(writing, clock(), { kind: 'handover', actor: actor.id, details })
    return { drafts, clients }
  })
}

async function requireCaseworker(reading: Reading, to: string, from: string, now: number): Promise<void> {
  const account = await requireAccount(reading, to)
  // Whoever reset his password could read as him what is handed over.
  const isHimself = account.active && account.resultsHeldSince === null
  if (to !== from && isHimself && hasRole(userOf(account, now), ['caseworker'])) return
  const fields = [{ field: 'to', reason: 'It is nobody else who works as a caseworker.' }]
  throw new CodedError('invalid-input', 'There is nobody to hand over to.', { fields })
}
