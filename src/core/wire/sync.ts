/** The collections that a browser pulls. A user gets only what he may see (DESIGN 2). */
export const pulledCollections = ['settings', 'users', 'clients', 'requests', 'answers'] as const

/** One of {@link pulledCollections}. */
export type PulledCollection = (typeof pulledCollections)[number]

/**
 * `GET /api/sync/:collection?after=N&limit=N`: the documents changed after a sequence number, in its
 * order. `epoch` changes when the proxy was restored from a backup: a browser that sees another epoch
 * than the last one starts again from 0. `sequence` is the checkpoint for the next page.
 */
export interface SyncPage<Document> {
  epoch: string
  sequence: number
  documents: Document[]
  /** Ids of documents that were deleted or may no longer be seen. */
  deleted: string[]
  /** True if another page follows at once. */
  more: boolean
}

/** What every signed-in user knows of a colleague. */
export interface SharedUser {
  id: string
  displayName: string
}
