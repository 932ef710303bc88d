import type { CollectionName } from '../collections.ts'

/** One step of a record to its next schema version. It may throw: then the document is set aside as it was. */
export type Step = (record: Record<string, unknown>) => Record<string, unknown>

/**
 * The steps of each collection: the first leads from version 0 to 1, the next from 1 to 2. A collection's version in
 * `collections.ts` is the number of its steps. Steps are never changed once released, only added.
 */
export const steps: Readonly<Record<CollectionName, readonly Step[]>> = {
  requests: [],
  clients: [],
  visits: [],
  views: [],
  answers: [],
  settings: [],
  users: [],
  codes: [],
  checkpoints: [],
  forms: [],
}
