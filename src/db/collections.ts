import type { RxCollection, RxDatabase, RxJsonSchema } from 'rxdb/plugins/core'
import { answerSchema, type Answer } from '#core/records/answer.ts'
import { clientSchema, type Client } from '#core/records/client.ts'
import { requestSchema, type RequestRecord } from '#core/records/request.ts'
import type { SharedSettings, SharedUser } from '#core/wire/sync.ts'

/** How far a collection has been pulled: the proxy's epoch and the last sequence number of it. */
export interface Checkpoint {
  id: string
  epoch: string
  sequence: number
}

/** The record of each collection. `requests` is edited here; the others come from the proxy or serve the sync. */
export interface Records {
  requests: RequestRecord
  answers: Answer
  clients: Client
  settings: SharedSettings
  users: SharedUser
  checkpoints: Checkpoint
}

/** The name of a collection. */
export type CollectionName = keyof Records

/** The database of one user of one instance in this browser. */
export type DeskDatabase = RxDatabase<{ [Name in CollectionName]: RxCollection<Records[Name]> }>

const id = { type: 'string', maxLength: 36 } as const

const sharedSettingsSchema = {
  type: 'object',
  required: ['id', 'environment', 'liveRequests', 'sector', 'requestingOrganisation'],
  properties: {
    id,
    environment: { type: 'string' },
    liveRequests: { type: 'boolean' },
    sector: { type: 'string' },
    requestingOrganisation: { type: 'string' },
  },
} as const

const sharedUserSchema = {
  type: 'object',
  required: ['id', 'displayName'],
  properties: { id, displayName: { type: 'string' } },
} as const

const checkpointSchema = {
  type: 'object',
  required: ['id', 'epoch', 'sequence'],
  properties: { id, epoch: { type: 'string' }, sequence: { type: 'integer' } },
} as const

// The plain schemas of core stay plain, because Fastify refuses RxDB's keywords; they are wrapped here alone.
function wrap<Record>(schema: object): { schema: RxJsonSchema<Record> } {
  return { schema: { version: 0, primaryKey: 'id', ...structuredClone(schema) } as RxJsonSchema<Record> }
}

/**
 * What RxDB is given to make the collections. No schema counts as released yet: version 0 may still change
 * until the encrypted store is there. No index beside the id: sorting and filtering are done on what was
 * read into memory, so that they work the same on a sealed store.
 */
export const collections = {
  requests: wrap<RequestRecord>(requestSchema),
  answers: wrap<Answer>(answerSchema),
  clients: wrap<Client>(clientSchema),
  settings: wrap<SharedSettings>(sharedSettingsSchema),
  users: wrap<SharedUser>(sharedUserSchema),
  checkpoints: wrap<Checkpoint>(checkpointSchema),
} satisfies { [Name in CollectionName]: { schema: RxJsonSchema<Records[Name]> } }
