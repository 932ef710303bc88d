import { clientSchema, type Client } from '#core/records/client.ts'
import { requestSchema, type RequestRecord } from '#core/records/request.ts'
import { viewEventSchema, type ViewEvent } from '#core/records/view-event.ts'
import { visitSchema, type Visit } from '#core/records/visit.ts'
import type { PushedCollection } from '#core/wire/sync.ts'
import { journalAssignment } from '../clients/journal-assignment.ts'
import { findClient, findClientVersion, noteOpening, putClient, removeClient } from '../store/clients.ts'
import { findDocument, putDocument } from '../store/documents.ts'
import { journalView } from './journal-view.ts'
import { placeRequest } from './place-request.ts'
import { placeAgainst, refuseHeld, requireAuthor, type PushTarget } from './push-target.ts'

/** Shared by the centre's caseworkers. Who changes a client has opened its file. */
const clients: PushTarget = {
  action: 'change-clients',
  schema: clientSchema,
  place: async (reading, pushed) => placeAgainst(await findClientVersion(reading, pushed.id), pushed),
  async store(writing, { id, document, user, now }) {
    const client = document as Client | null
    const before = (await findClient(writing, id))?.caseworkers ?? []
    const after = client?.caseworkers ?? []
    await journalAssignment(writing, now, user.id, { clientId: id, before, after })
    if (client === null) return removeClient(writing, id)
    const revision = await putClient(writing, client, { user: user.id, now })
    await noteOpening(writing, { user: user.id, client: id, at: now })
    return revision
  },
}

const visits: PushTarget = {
  action: 'plan-visits',
  schema: visitSchema,
  async place(reading, pushed) {
    const version = await findDocument(reading, 'visits', pushed.id)
    requireAuthor(version?.owner, pushed)
    refuseHeld(pushed, version)
    return placeAgainst(version, pushed)
  },
  async store(writing, { id, document, user, now }) {
    const record = document as Visit | null
    const clientId = record?.state === 'planned' ? record.clientId : null
    return putDocument(writing, 'visits', { id, owner: user.id, record, clientId, now })
  },
}

const requests: PushTarget = {
  action: 'send-requests',
  schema: requestSchema,
  place: placeRequest,
  async store(writing, { id, document, user, now }) {
    const record = document as RequestRecord | null
    return putDocument(writing, 'requests', { id, owner: user.id, record, clientId: null, now })
  },
}

/** Only ever added, and journalled once; that it was is all that is kept beside the journal. */
const views: PushTarget = {
  action: 'read-clients',
  schema: viewEventSchema,
  async place(reading, pushed) {
    const version = await findDocument(reading, 'views', pushed.id)
    return { placed: version || pushed.document === null ? 'known' : 'store', version }
  },
  async store(writing, { id, document, user, now }) {
    await journalView(writing, user, document as ViewEvent, now)
    return putDocument(writing, 'views', { id, owner: user.id, record: null, clientId: null, now })
  },
}

/** How each collection takes what is pushed. */
export const pushTargets: Readonly<Record<PushedCollection, PushTarget>> = {
  clients,
  visits,
  requests,
  views,
}
