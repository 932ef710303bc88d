import type { KnownRequests, Receipt, Submission } from '#core/wire/outbox.ts'
import type {
  FirstPages,
  PulledCollection,
  PushAnswer,
  PushedCollection,
  PushItem,
  SyncPage,
} from '#core/wire/sync.ts'
import type { FirstPagesQuestion, PullQuestion } from '../../api/sync.ts'

/** A document of any collection. */
export interface Identified {
  id: string
}

/** What the synchronisation asks of the proxy: `api/sync.ts` and `api/outbox.ts`, or a proxy in a spec. */
export interface ProxyCalls {
  pullFirstPages(question: FirstPagesQuestion): Promise<FirstPages<Identified>>
  pull(collection: PulledCollection, question: PullQuestion): Promise<SyncPage<Identified>>
  push(
    collection: PushedCollection,
    body: { epoch: string; seen: number; items: PushItem[] },
  ): Promise<PushAnswer<Identified>>
  submit(submission: Submission): Promise<Receipt>
  askKnown(ids: readonly string[]): Promise<KnownRequests>
}
