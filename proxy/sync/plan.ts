import { carriedBy, noteCarried, type Carried } from '../store/carried.ts'
import { lastSequence } from '../store/counters.ts'
import type { Store } from '../store/store.ts'
import type { Puller } from './puller.ts'
import { wanted, type CarriedCollection } from './wanted.ts'

/** One line of a plan: `revision` is the version's own sequence number, `sequence` that of what the device is told. */
export interface Planned extends Carried {
  revision: number
}

/** Everything that a device has to know of a collection, by sequence number: what it carries and what went. */
export type Plan = readonly Planned[]

/** Makes plans, and remembers what each device was told. */
export interface Planner {
  plan(collection: CarriedCollection, puller: Puller): Promise<Plan>
}

const hour = 60 * 60_000
/** A plan is some 100 bytes a document. */
const mostRemembered = 50

/** What a plan depends on beside the store: as long as this stays and nothing was stored, the plan holds. */
function stampOf({ user, kind, policies, heldSince, now }: Puller, sequence: number): string {
  const { resultDays, resultReaders } = policies
  const time = Math.floor(now / hour)
  return JSON.stringify([sequence, user.roles, kind, resultDays, resultReaders, heldSince, time])
}

/** Stands for "was told before", also of a device that carries nothing. */
const begun: Carried = { id: '', form: 'gone', sequence: 0 }

/** What came in, changed its form or went since the device was told last. */
function differences(told: ReadonlyMap<string, Carried>, now: ReadonlyMap<string, Carried>): Carried[] {
  const changed = [...now.values()].filter(({ id, form }) => told.get(id)?.form !== form)
  const gone = [...told.values()].filter(({ id, form }) => form !== 'gone' && !now.has(id))
  return [...changed, ...gone.map(({ id, sequence }) => ({ id, sequence, form: 'gone' as const }))]
}

/** Notes the differences, each under a sequence number of its own, so that a pull can go on from any of them. */
async function note(store: Store, holder: string, collection: string, changed: Carried[], first: boolean) {
  await store.change(async (writing) => {
    const rows: Carried[] = first ? [begun] : []
    for (const row of changed) {
      // At the first pull the versions themselves are new to the device. Nobody else has to be told.
      rows.push({ ...row, sequence: first ? 0 : await writing.raise({ roles: [] }) })
    }
    await noteCarried(writing, holder, collection, rows)
  })
}

/**
 * Makes a {@link Planner}. What comes in or goes out without a new version (a client that was opened, a result that has
 * expired, a right that was taken away) gets a sequence number when the device pulls next, so that one checkpoint is
 * enough to be told of it once.
 */
export function makePlanner(store: Store): Planner {
  const remembered = new Map<string, { stamp: string; plan: Plan }>()
  return {
    async plan(collection, puller) {
      const { holder } = puller
      const key = `${holder}/${collection}`
      // Taken before anything is read: what is stored meanwhile makes another one.
      const stamp = stampOf(puller, await lastSequence(store.db))
      const known = remembered.get(key)
      if (known?.stamp === stamp) return known.plan
      const now = new Map((await wanted[collection](store, puller)).map((row) => [row.id, row]))
      const told = new Map((await carriedBy(store, holder, collection)).map((row) => [row.id, row]))
      const changed = differences(told, now)
      const first = told.size === 0
      const isNews = first || changed.length > 0
      if (isNews) await note(store, holder, collection, changed, first)
      const after = isNews ? await carriedBy(store, holder, collection) : [...told.values()]
      const plan = after
        .filter(({ id }) => id !== begun.id)
        .map(({ id, form, sequence }) => {
          const revision = form === 'gone' ? 0 : (now.get(id)?.sequence ?? 0)
          return { id, form, revision, sequence: Math.max(sequence, revision) }
        })
        .toSorted((left, right) => left.sequence - right.sequence)
      remembered.delete(key)
      // What was noted later than at the first pull has sequence numbers of its own, which this stamp does not know.
      if (first || !isNews) remembered.set(key, { stamp, plan })
      const [oldest] = remembered.keys()
      if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
      return plan
    },
  }
}
