import { ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { RequestRecord } from '#core/records/request.ts'
import { contentOfRequest } from '#core/sync/absorb-request.ts'
import { requireDatabase } from '../../db/current.ts'
import { queueRequest } from '../../db/queue-request.ts'
import {
  askAgain,
  cancelRequest,
  createDraft,
  deleteRequest,
  retryRequest,
  type DraftOrigin,
} from '../../db/requests.ts'
import { useSessionStore } from '../../session/session.ts'
import { draftPath } from '../service-views.ts'
import type { RequestAction } from './request-actions.ts'
import type { RequestLine } from './request-line.ts'

/** Carries out what a button says, one at a time. */
export function useRequestActions(): {
  /** The action under way. */
  running: Ref<RequestAction | null>
  /** The request had moved on, in another tab or at the proxy, before the button was pressed. */
  tooLate: Ref<boolean>
  act: (action: RequestAction, request: RequestRecord) => Promise<void>
  /** A fresh draft with the same content, about another number. */
  askAbout: (ssin: string, request: RequestRecord) => Promise<void>
  /** The same question once more, queued at once; it leaves when the registration was carried out. */
  askAfter: (request: RequestRecord, registration: RequestLine) => Promise<void>
} {
  const session = useSessionStore()
  const router = useRouter()
  const running = ref<RequestAction | null>(null)
  const tooLate = ref(false)

  async function copy(request: RequestRecord, origin: DraftOrigin = {}): Promise<RequestRecord> {
    const author = session.user?.id ?? request.author
    return createDraft(requireDatabase(), { ...contentOfRequest(request), author }, origin)
  }

  async function startDraft(request: RequestRecord, origin: DraftOrigin = {}): Promise<boolean> {
    const draft = await copy(request, origin)
    await router.push(draftPath(draft.service, draft.id))
    return true
  }

  async function queueAfter(
    request: RequestRecord,
    { request: first, state }: RequestLine,
  ): Promise<boolean> {
    const carriedOut = state === 'ok' || state === 'warnings'
    const draft = await copy(request, carriedOut ? {} : { waitsFor: first.id })
    await queueRequest(requireDatabase(), draft.id)
    await router.push(`/requests/${draft.id}`)
    return true
  }

  const steps: Record<RequestAction, (request: RequestRecord) => Promise<boolean>> = {
    cancel: ({ id }) => cancelRequest(requireDatabase(), id),
    retry: ({ id }) => retryRequest(requireDatabase(), id),
    askAgain: ({ id }) => askAgain(requireDatabase(), id),
    correct: (request) => startDraft(request, { correctionOf: request.id }),
    duplicate: (request) => startDraft(request),
    async delete({ id }) {
      // Left first: its own page would ask the proxy for a request that is no longer here.
      await router.push('/requests')
      await deleteRequest(requireDatabase(), id)
      return true
    },
  }

  async function perform(action: RequestAction, step: () => Promise<boolean>): Promise<void> {
    if (running.value) return
    running.value = action
    tooLate.value = false
    try {
      tooLate.value = !(await step())
    } finally {
      running.value = null
    }
  }

  return {
    running,
    tooLate,
    act: (action, request) => perform(action, () => steps[action](request)),
    askAbout: (ssin, request) => {
      const asked = { ...request, parameters: { ...request.parameters, ssin } } as RequestRecord
      return perform('duplicate', () => startDraft(asked))
    },
    askAfter: (request, registration) => perform('duplicate', () => queueAfter(request, registration)),
  }
}
