import { ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { RequestRecord } from '#core/records/request.ts'
import { requireDatabase } from '../../db/current.ts'
import {
  askAgain,
  cancelRequest,
  changeDraft,
  deleteRequest,
  duplicateRequest,
  retryRequest,
} from '../../db/requests.ts'
import { useSessionStore } from '../../session/session.ts'
import { draftPath } from '../service-views.ts'
import type { RequestAction } from './request-actions.ts'

/** Carries out what a button says, one at a time. */
export function useRequestActions(): {
  /** The action under way. */
  running: Ref<RequestAction | null>
  /** The request had moved on, in another tab or at the proxy, before the button was pressed. */
  tooLate: Ref<boolean>
  act: (action: RequestAction, request: RequestRecord) => Promise<void>
  /** A fresh draft with the same content, about another number. */
  askAbout: (ssin: string, request: RequestRecord) => Promise<void>
} {
  const session = useSessionStore()
  const router = useRouter()
  const running = ref<RequestAction | null>(null)
  const tooLate = ref(false)

  async function startDraft({ id, service, author }: RequestRecord, ssin?: string): Promise<boolean> {
    const database = requireDatabase()
    const draft = await duplicateRequest(database, id, session.user?.id ?? author)
    if (ssin) await changeDraft(database, draft.id, { parameters: { ...draft.parameters, ssin } })
    await router.push(draftPath(service, draft.id))
    return true
  }

  const steps: Record<RequestAction, (request: RequestRecord) => Promise<boolean>> = {
    cancel: ({ id }) => cancelRequest(requireDatabase(), id),
    retry: ({ id }) => retryRequest(requireDatabase(), id),
    askAgain: ({ id }) => askAgain(requireDatabase(), id),
    correct: (request) => startDraft(request),
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
    askAbout: (ssin, request) => perform('duplicate', () => startDraft(request, ssin)),
  }
}
