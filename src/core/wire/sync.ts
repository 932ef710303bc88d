/** The collections that a browser pulls. A user gets only what he may see (DESIGN 2). */
export const pulledCollections = [
  'settings',
  'users',
  'codes',
  'visits',
  'clients',
  'requests',
  'answers',
] as const

/** One of {@link pulledCollections}. */
export type PulledCollection = (typeof pulledCollections)[number]

/** The collections that a browser owns and pushes; of `requests` only what the outbox has not received. */
export const pushedCollections = ['clients', 'visits', 'requests', 'views'] as const

/** One of {@link pushedCollections}. */
export type PushedCollection = (typeof pushedCollections)[number]

/**
 * `GET /api/sync/:collection?after=N&epoch=E&seen=S&limit=N`: the documents changed after a sequence number, in its
 * order. `epoch` is the life of the store (each start of the proxy is one), `seen` the highest sequence number that
 * the browser ever heard in it. Where the store contains no such moment it was restored from a backup: the page says
 * `restarted` and is the first one, from 0.
 */
export interface SyncPage<Document> {
  epoch: string
  /** The checkpoint for the next page. */
  sequence: number
  documents: Document[]
  /** Of browser-owned documents, by id: the sequence number of this version. */
  revisions: Record<string, number>
  /** Ids of documents that were deleted or may no longer be seen. */
  deleted: string[]
  /** True if another page follows at once. */
  more: boolean
  /** How many documents follow on later pages. */
  left: number
  /**
   * Null, or that the browser's past is not this store's: versions below `sharedUntil` are in both, 0 where nobody
   * knows.
   */
  restarted: { sharedUntil: number } | null
}

/**
 * `GET /api/sync?clients=N&answers=N&epoch=E&seen=S&limit=N`: the first page of each collection that is named with its
 * checkpoint, in one answer; further pages come by `GET /api/sync/:collection`.
 */
export type FirstPages<Document> = Partial<Record<PulledCollection, SyncPage<Document>>>

/** The most items of a push. */
export const mostPushed = 100

/** One document of a push: `base` is the revision it began with, 0 for a new one; null deletes it. */
export interface PushItem<Document = object> {
  id: string
  base: number
  document: Document | null
}

/** Body of `POST /api/sync/:collection`; the records themselves are checked item by item. */
export const pushSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['epoch', 'seen', 'items'],
  properties: {
    epoch: { type: 'string', maxLength: 36 },
    seen: { type: 'integer', minimum: 0 },
    items: {
      type: 'array',
      maxItems: mostPushed,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'base', 'document'],
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 36 },
          base: { type: 'integer', minimum: 0 },
          document: { type: ['object', 'null'], additionalProperties: true },
        },
      },
    },
  },
} as const

/**
 * What became of one pushed document. `stored` is its receipt; a `conflict` brings the version that the proxy has, null
 * where it was deleted; `refused` says why as a code of `errors.ts`.
 */
export type PushResult<Document = object> =
  | { id: string; result: 'stored'; revision: number }
  | { id: string; result: 'conflict'; revision: number; document: Document | null }
  | { id: string; result: 'refused'; code: string; detail: string }

/** The answer to a push: one result per item, in its order. */
export interface PushAnswer<Document = object> {
  epoch: string
  results: PushResult<Document>[]
}

/** What every signed-in user knows of a colleague. */
export interface SharedUser {
  id: string
  displayName: string
}
