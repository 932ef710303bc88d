import { isHeldBack } from '../auth/held-back.ts'
import { mayDo } from '../auth/rights.ts'
import type { Carried } from '../store/carried.ts'
import type { Reading } from '../store/store.ts'
import { readsResultsOfOwnClients, type Puller } from './puller.ts'

/** The collections of which a device carries a part, by user and device. */
export type CarriedCollection = 'clients' | 'visits' | 'requests' | 'answers'

/** What a device should carry now, each with the sequence number of its latest version. */
export type Wanted = (reading: Reading, puller: Puller) => Promise<Carried[]>

const day = 24 * 60 * 60_000
/** For so long a client stays on a desk after somebody opened its file there. */
const openedDays = 30

const whole = (rows: { id: string; sequence: number }[]): Carried[] =>
  rows.map(({ id, sequence }) => ({ id, sequence, form: 'whole' }))

/** At a desk the own clients and those opened of late; on a tablet those of the planned visits. */
const wantedClients: Wanted = async ({ db }, { user, kind, now }) => {
  if (!mayDo(user, 'read-clients')) return []
  const ids =
    kind === 'tablet'
      ? db
          .selectFrom('documents')
          .select('client_id as id')
          .where('collection', '=', 'visits')
          .where('owner', '=', user.id)
          .where('client_id', 'is not', null)
          .$narrowType<{ id: string }>()
      : db
          .selectFrom('client_openings')
          .select('client_id as id')
          .where('user_id', '=', user.id)
          .where('opened_ms', '>', now - openedDays * day)
          .union(
            db
              .selectFrom('client_caseworkers')
              .select('client_id as id')
              .where('user_id', '=', user.id)
              .where(({ lit }) => lit(mayDo(user, 'change-clients'))),
          )
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'sequence'])
    .where('deleted', '=', 0)
    .where('id', 'in', ids)
    .execute()
  return whole(rows)
}

/** Whether the puller does not get it: it is from before the reset of his access. */
function isHeld({ received_at }: { received_at: string | null }, { heldSince }: Puller): boolean {
  return isHeldBack(heldSince, received_at)
}

async function ownDocuments({ db }: Reading, collection: 'requests' | 'visits', puller: Puller) {
  const { user } = puller
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'sequence', 'received_at'])
    .where('collection', '=', collection)
    .where('owner', '=', user.id)
    .where('document', 'is not', null)
    .execute()
  return whole(rows.filter((row) => !isHeld(row, puller)))
}

const wantedVisits: Wanted = async (reading, puller) =>
  mayDo(puller.user, 'plan-visits') ? ownDocuments(reading, 'visits', puller) : []

/** The received requests that somebody may read: the own ones but those he deleted; by policy also of own clients. */
function readableRequests({ db }: Reading, puller: Puller) {
  const { user } = puller
  const removed = db
    .selectFrom('documents')
    .select('id')
    .where('collection', '=', 'requests')
    .where('owner', '=', user.id)
    .where('document', 'is', null)
  const ofOwnClients = db
    .selectFrom('client_caseworkers')
    .innerJoin('requests as asked', 'asked.client_id', 'client_caseworkers.client_id')
    .select('asked.id')
    .where('user_id', '=', user.id)
    .whereRef('opens_from', '<=', 'asked.received_at')
    .where(({ lit }) => lit(readsResultsOfOwnClients(puller)))
  return db
    .selectFrom('requests')
    .where((eb) =>
      eb.or([
        eb('requests.author', '=', user.id).and('requests.id', 'not in', removed),
        eb('requests.id', 'in', ofOwnClients),
      ]),
    )
}

/** Drafts and what waits, of the user himself; and the received ones that he may read. */
const wantedRequests: Wanted = async (reading, puller) => {
  if (!mayDo(puller.user, 'pull-own-requests')) return []
  const received = await readableRequests(reading, puller).select(['id', 'sequence', 'received_at']).execute()
  const open = received.filter((row) => !isHeld(row, puller))
  return [...(await ownDocuments(reading, 'requests', puller)), ...whole(open)]
}

/** The answers to them; what was answered long ago without its content, and what is held back not at all. */
const wantedAnswers: Wanted = async (reading, puller) => {
  const { user, policies, now } = puller
  if (!mayDo(user, 'pull-own-requests')) return []
  const rows = await readableRequests(reading, puller)
    .innerJoin('attempts', (join) =>
      join
        .onRef('attempts.request_id', '=', 'requests.id')
        .onRef('attempts.attempt', '=', 'requests.attempt'),
    )
    .select(['requests.id', 'attempts.sequence', 'attempts.answered_at', 'requests.received_at'])
    .execute()
  const expiry = new Date(now - policies.resultDays * day).toISOString()
  return rows
    .filter((row) => !isHeld(row, puller))
    .map(({ id, sequence, answered_at }) => ({
      id,
      sequence,
      form: answered_at !== null && answered_at < expiry ? 'shell' : 'whole',
    }))
}

/** What a device should carry of each collection. A right that was taken away is simply not in it any more. */
export const wanted: Readonly<Record<CarriedCollection, Wanted>> = {
  clients: wantedClients,
  visits: wantedVisits,
  requests: wantedRequests,
  answers: wantedAnswers,
}
