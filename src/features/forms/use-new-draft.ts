import { ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Client } from '#core/records/client.ts'
import type { Service } from '#core/records/service.ts'
import { requireDatabase } from '../../db/current.ts'
import { createDraft } from '../../db/requests.ts'
import { useSessionStore } from '../../session/session.ts'
import { draftPath } from '../service-views.ts'
import { contentOf, newFields } from './fields.ts'

/** Makes the draft of a new request; its own page goes on, in place of this one. */
export function useNewDraft(): {
  creating: Ref<boolean>
  start: (service: Service, client: Client | null) => Promise<void>
} {
  const router = useRouter()
  const session = useSessionStore()
  const creating = ref(false)

  async function start(service: Service, client: Client | null): Promise<void> {
    if (creating.value || !session.user) return
    creating.value = true
    try {
      const content = contentOf(service, newFields(service, client))
      const draft = await createDraft(requireDatabase(), { ...content, author: session.user.id })
      await router.replace(draftPath(service, draft.id))
    } finally {
      creating.value = false
    }
  }

  return { creating, start }
}
