import { ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { requireDatabase } from '../../db/current.ts'
import { cancelRequest, retryRequest } from '../../db/requests.ts'
import { useSyncStatusStore } from '../../session/sync-status.ts'
import type { OutboxItem } from './use-outbox.ts'

/** What can be done about an item of the outbox; `told` says in words what came of it. */
export function useOutboxActions(): {
  told: Ref<string>
  /** The id of the request that is being worked on. */
  busy: Ref<string | null>
  retry: (item: OutboxItem) => Promise<void>
  cancel: (item: OutboxItem) => Promise<void>
} {
  const { t } = useI18n()
  const status = useSyncStatusStore()
  const told = ref('')
  const busy = ref<string | null>(null)

  async function act({ request }: OutboxItem, action: (what: string) => Promise<string>): Promise<void> {
    busy.value = request.id
    const service = t(`common.services.${request.service}`)
    try {
      told.value = await action(t('outbox.what', { service, client: request.clientName }))
    } finally {
      busy.value = null
    }
  }

  function retry(item: OutboxItem): Promise<void> {
    return act(item, async (what) => {
      await retryRequest(requireDatabase(), item.request.id)
      status.retryNow()
      return t('outbox.retried', { what })
    })
  }

  function cancel(item: OutboxItem): Promise<void> {
    return act(item, async (what) => {
      const cancelled = await cancelRequest(requireDatabase(), item.request.id)
      return cancelled ? t('outbox.cancelled', { what }) : t('outbox.cancelledTooLate')
    })
  }

  return { told, busy, retry, cancel }
}
