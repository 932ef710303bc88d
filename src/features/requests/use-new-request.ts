import { ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Client } from '#core/records/client.ts'
import type { RequestContent } from '#core/records/request.ts'
import type { Service } from '#core/records/service.ts'
import { requireDatabase } from '../../db/current.ts'
import { createDraft } from '../../db/requests.ts'
import { useSessionStore } from '../../session/session.ts'
import { draftPath, newContent, type ContentOf } from '../service-views.ts'
import { todayInBrussels } from './today.ts'

/** Makes drafts of new requests, one at a time, and goes to their page. */
export function useNewRequest(): {
  creating: Ref<boolean>
  /** A draft about a client, with what is known beforehand; `replace` leaves no way back to this page. */
  start: <S extends Service>(
    service: S,
    client: Client | null,
    options?: { change?: (content: ContentOf<S>) => ContentOf<S>; replace?: boolean },
  ) => Promise<void>
} {
  const router = useRouter()
  const session = useSessionStore()
  const creating = ref(false)

  return {
    creating,
    async start(service, client, { change, replace = false } = {}) {
      if (creating.value || !session.user) return
      creating.value = true
      try {
        const fresh = newContent(service, client, todayInBrussels())
        // Service and parameters are of one row; the compiler cannot see it through the union.
        const content = (change?.(fresh) ?? fresh) as unknown as RequestContent
        const draft = await createDraft(requireDatabase(), { ...content, author: session.user.id })
        await router.push({ path: draftPath(service, draft.id), replace })
      } finally {
        creating.value = false
      }
    },
  }
}
