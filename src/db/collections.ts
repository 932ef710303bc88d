import type { MigrationStrategies, RxCollection, RxDatabase, RxJsonSchema } from 'rxdb/plugins/core'
import { steps } from './migrations/strategies.ts'
import { totalStrategies } from './migrations/total-strategies.ts'
import { answerSchema, type Answer } from '#core/records/answer.ts'
import { codeListSchema, type CodeList } from '#core/records/code-list.ts'
import { clientSchema, type Client } from '#core/records/client.ts'
import { keptFormSchema, type KeptForm } from '#core/records/kept-form.ts'
import { requestSchema, type RequestRecord } from '#core/records/request.ts'
import { viewEventSchema, type ViewEvent } from '#core/records/view-event.ts'
import { visitSchema, type Visit } from '#core/records/visit.ts'
import type { SharedSettings } from '#core/records/settings.ts'
import type { SharedUser } from '#core/wire/sync.ts'
import type { Checkpoint } from './sync/checkpoint.ts'
import type { Stored } from './tracked.ts'

/** The records that this browser owns: edited here, pushed to the proxy. */
export interface OwnRecords {
  requests: RequestRecord
  clients: Client
  visits: Visit
  views: ViewEvent
}

/**
 * The record of each collection: those of {@link OwnRecords}, those that the proxy owns, what serves the sync, and the
 * forms that are kept here and never leave the device.
 */
export interface Records extends OwnRecords {
  answers: Answer
  settings: SharedSettings
  users: SharedUser
  codes: CodeList
  checkpoints: Checkpoint
  forms: KeptForm
}

/** The name of a collection. */
export type CollectionName = keyof Records

/** The name of a collection that this browser owns. */
export type OwnName = keyof OwnRecords

/** The names of the collections that this browser owns: what is in them may be nowhere else. */
export const ownNames: readonly string[] = [
  'requests',
  'clients',
  'visits',
  'views',
  'forms',
] satisfies readonly (OwnName | 'forms')[]

type Documents = { [Name in CollectionName]: Name extends OwnName ? Stored<Records[Name]> : Records[Name] }

/** The database of one user of one instance in this browser. */
export type DeskDatabase = RxDatabase<{ [Name in CollectionName]: RxCollection<Documents[Name]> }>

const id = { type: 'string', maxLength: 36 } as const

const sharedSettingsSchema = {
  type: 'object',
  required: [
    'id',
    'environment',
    'liveRequests',
    'sector',
    'requestingOrganisation',
    'languages',
    'policies',
  ],
  properties: {
    id,
    environment: { type: 'string' },
    liveRequests: { type: 'boolean' },
    sector: { type: 'string' },
    requestingOrganisation: { type: 'string' },
    languages: { type: 'array', items: { type: 'string' } },
    policies: { type: 'object' },
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
  properties: {
    id,
    epoch: { type: 'string' },
    sequence: { type: 'integer' },
    restart: { type: ['object', 'null'] },
  },
} as const

interface Wrapped<Record> {
  schema: RxJsonSchema<Record>
  /** Migrations are begun by `open.ts`: RxDB's own way refuses the database for ever after one failure. */
  autoMigrate: false
  migrationStrategies: MigrationStrategies
}

// The plain schemas of core stay plain, because Fastify refuses RxDB's keywords; they are wrapped here alone.
function wrap<Record>(name: CollectionName, schema: object): Wrapped<Record> {
  const version = steps[name].length
  return {
    schema: { version, primaryKey: 'id', ...structuredClone(schema) } as RxJsonSchema<Record>,
    autoMigrate: false,
    migrationStrategies: totalStrategies(steps[name]),
  }
}

/** A record of the browser's own, with its bookkeeping beside its fields. */
function wrapOwn<Record>(name: OwnName, schema: { properties: object }): Wrapped<Record> {
  return wrap(name, { ...schema, properties: { ...schema.properties, sync: { type: 'object' } } })
}

/**
 * What RxDB is given to make the collections. No index beside the id: documents are sealed, and sorting and filtering
 * are done on what was read into memory. A schema that changes needs a step in `migrations/strategies.ts`.
 */
export const collections = {
  requests: wrapOwn<Documents['requests']>('requests', requestSchema),
  clients: wrapOwn<Documents['clients']>('clients', clientSchema),
  visits: wrapOwn<Documents['visits']>('visits', visitSchema),
  views: wrapOwn<Documents['views']>('views', viewEventSchema),
  answers: wrap<Answer>('answers', answerSchema),
  settings: wrap<SharedSettings>('settings', sharedSettingsSchema),
  users: wrap<SharedUser>('users', sharedUserSchema),
  codes: wrap<CodeList>('codes', codeListSchema),
  checkpoints: wrap<Checkpoint>('checkpoints', checkpointSchema),
  forms: wrap<KeptForm>('forms', keptFormSchema),
} satisfies { [Name in CollectionName]: { schema: RxJsonSchema<Documents[Name]> } }

/** The present version of each schema. */
export const versions = Object.fromEntries(
  Object.entries(collections).map(([name, { schema }]) => [name, schema.version]),
)

/** The names of all collections. */
export const collectionNames = Object.keys(collections) as CollectionName[]
