import { pulledCollections, type FirstPages, type PulledCollection, type SyncPage } from '#core/wire/sync.ts'
import { lastSequence } from '../store/counters.ts'
import { partedFrom, type Moment } from '../store/lives.ts'
import type { Store } from '../store/store.ts'
import type { Planner } from './plan.ts'
import type { Puller } from './puller.ts'
import { carriedSources, sharedSources } from './sources.ts'
import type { CarriedCollection } from './wanted.ts'

/** What a browser asks for. */
export interface PullQuestion {
  collection: PulledCollection
  after: number
  limit: number
  moment: Moment
}

type Contents = Pick<SyncPage<object>, 'documents' | 'revisions' | 'deleted' | 'left'> & {
  /** The sequence number of the last row of the page. */
  reached: number
  more: boolean
}

function isCarried(collection: PulledCollection): collection is CarriedCollection {
  return collection in carriedSources
}

async function sharedPage(
  store: Store,
  collection: Exclude<PulledCollection, CarriedCollection>,
  after: number,
) {
  const most = 500
  const found = await sharedSources[collection](store, after, most)
  const contents: Contents = {
    documents: found.map(({ document }) => document),
    revisions: {},
    deleted: [],
    left: 0,
    reached: found.at(-1)?.sequence ?? after,
    more: found.length === most,
  }
  return contents
}

/** A page of what the device carries; what was deleted between plan and reading comes as gone with the next pull. */
async function carriedPage(
  { store, planner }: { store: Store; planner: Planner },
  puller: Puller,
  { collection, after, limit }: PullQuestion & { collection: CarriedCollection },
): Promise<Contents> {
  const source = carriedSources[collection]
  const waiting = (await planner.plan(collection, puller)).filter(({ sequence }) => sequence > after)
  const page = waiting.slice(0, Math.min(limit, source.most))
  const here = page.filter(({ form }) => form !== 'gone')
  const documents = here.length > 0 ? await source.read(store, here) : []
  return {
    documents,
    revisions: Object.fromEntries(here.map(({ id, revision }) => [id, revision])),
    deleted: page.filter(({ form }) => form === 'gone').map(({ id }) => id),
    left: waiting.length - page.length,
    reached: page.at(-1)?.sequence ?? after,
    more: waiting.length > page.length,
  }
}

/**
 * A page of what changed after a sequence number, of what the user may see on this device. A browser whose past is not
 * this store's gets the first page, from 0.
 */
export async function pullPage(
  parts: { store: Store; planner: Planner; epoch: string },
  puller: Puller,
  question: PullQuestion,
): Promise<SyncPage<object>> {
  const { store, epoch } = parts
  const { collection, moment } = question
  const restarted = await partedFrom(store, moment)
  const after = restarted ? 0 : question.after
  // Read first: whatever is committed while the page is read comes once more with the next one.
  const last = await lastSequence(store.db)
  const contents = isCarried(collection)
    ? await carriedPage(parts, puller, { ...question, collection, after })
    : await sharedPage(store, collection, after)
  const { reached, ...page } = contents
  return { ...page, epoch, sequence: page.more ? reached : last, restarted }
}

/** The first page of each of these collections, after its sequence number. */
export async function pullFirstPages(
  parts: { store: Store; planner: Planner; epoch: string },
  puller: Puller,
  {
    after,
    ...rest
  }: Pick<PullQuestion, 'limit' | 'moment'> & {
    after: Partial<Record<PulledCollection, number>>
  },
): Promise<FirstPages<object>> {
  const pages: FirstPages<object> = {}
  for (const collection of pulledCollections) {
    const from = after[collection]
    if (from === undefined) continue
    pages[collection] = await pullPage(parts, puller, { ...rest, collection, after: from })
  }
  return pages
}
