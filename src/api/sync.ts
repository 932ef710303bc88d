import type {
  FirstPages,
  PulledCollection,
  PushAnswer,
  PushedCollection,
  PushItem,
  SyncPage,
} from '#core/wire/sync.ts'
import { ask } from './client.ts'

/** What is asked for: what changed after a sequence number; `epoch` and `seen` say what was heard of so far. */
export interface PullQuestion {
  after: number
  epoch: string
  seen: number
  limit: number
}

/** {@link PullQuestion} for several collections at once. */
export type FirstPagesQuestion = Omit<PullQuestion, 'after'> & {
  after: Partial<Record<PulledCollection, number>>
}

/** The first page of each collection that a checkpoint is given for. */
export function pullFirstPages({
  after,
  ...question
}: FirstPagesQuestion): Promise<FirstPages<{ id: string }>> {
  return ask('sync', { searchParams: { ...question, ...after } })
}

/** The documents of a collection that changed after a sequence number. */
export function pull(
  collection: PulledCollection,
  question: PullQuestion,
): Promise<SyncPage<{ id: string }>> {
  return ask(`sync/${collection}`, { searchParams: { ...question } })
}

/** Hands documents over that this browser owns; each gets its own result. */
export function push(
  collection: PushedCollection,
  body: { epoch: string; seen: number; items: PushItem[] },
): Promise<PushAnswer<{ id: string }>> {
  return ask(`sync/${collection}`, { method: 'post', json: body })
}

/** The address of the event stream that says when there is something to pull. */
export const streamAddress = '/api/stream'
