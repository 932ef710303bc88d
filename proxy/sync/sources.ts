import type { Answer } from '#core/records/answer.ts'
import type { PulledCollection } from '#core/wire/sync.ts'
import { answersOf } from '../store/answers.ts'
import type { Carried } from '../store/carried.ts'
import { clientsOf } from '../store/clients.ts'
import { codeListsAfter } from '../store/code-lists.ts'
import { documentsOf } from '../store/documents.ts'
import { requestsOf } from '../store/requests.ts'
import { sharedSettingsAfter } from '../store/settings.ts'
import type { Reading } from '../store/store.ts'
import { usersAfter } from '../store/users.ts'
import type { CarriedCollection } from './wanted.ts'

/** What everybody pulls alike: what changed after a sequence number, in its order. */
export const sharedSources: Readonly<
  Record<
    Exclude<PulledCollection, CarriedCollection>,
    (reading: Reading, after: number, limit: number) => Promise<{ sequence: number; document: object }[]>
  >
> = {
  settings: (reading, after) => sharedSettingsAfter(reading, after),
  users: usersAfter,
  codes: codeListsAfter,
}

type Identified = { id: string }

/** Content that has expired on devices is left out; that there is an answer, and which one, stays known. */
function inForm(answer: Answer, form: Carried['form'] | undefined): Answer {
  return form === 'shell' ? { ...answer, messages: [], reply: null, expired: true } : answer
}

/** The documents that a device carries, by their ids, and the most of a page. A reply has some 30 kB, at most 10 MB. */
export const carriedSources: Readonly<
  Record<
    CarriedCollection,
    { most: number; read(reading: Reading, rows: readonly Carried[]): Promise<Identified[]> }
  >
> = {
  clients: { most: 500, read: (reading, rows) => clientsOf(reading, idsOf(rows)) },
  visits: { most: 500, read: (reading, rows) => documentsOf(reading, 'visits', idsOf(rows)) },
  requests: {
    most: 200,
    async read(reading, rows) {
      const received = await requestsOf(reading, idsOf(rows))
      const known = new Set(received.map(({ id }) => id))
      const drafts = await documentsOf(reading, 'requests', idsOf(rows))
      return [...received, ...drafts.filter(({ id }) => !known.has(id))]
    },
  },
  answers: {
    most: 25,
    async read(reading, rows) {
      const forms = new Map(rows.map(({ id, form }) => [id, form]))
      const answers = await answersOf(reading, idsOf(rows))
      return answers.map((answer) => inForm(answer, forms.get(answer.id)))
    },
  },
}

function idsOf(rows: readonly Carried[]): string[] {
  return rows.map(({ id }) => id)
}
