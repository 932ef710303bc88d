import { ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useSyncStatusStore } from '../../session/sync-status.ts'
import { actOnItem, type ItemAction } from './item-actions.ts'
import type { OutboxItem } from './outbox-item.ts'
import { useItemWords } from './use-item-words.ts'

/** Carries out what a button of the outbox says, one at a time; `told` says in words what came of it. */
export function useItemActions(): {
  told: Ref<string>
  /** The key of the item that is being worked on. */
  busy: Ref<string | null>
  act: (item: OutboxItem, action: ItemAction) => Promise<void>
} {
  const { t } = useI18n()
  const router = useRouter()
  const status = useSyncStatusStore()
  const say = useItemWords()
  const told = ref('')
  const busy = ref<string | null>(null)

  async function act(item: OutboxItem, action: ItemAction): Promise<void> {
    if (busy.value) return
    busy.value = item.key
    const what = say.about(item)
    try {
      const inTime = await actOnItem(item, action, router)
      const left = item.kind === 'request' && item.request.leftAt !== undefined
      const outcome = left && action === 'cancel' ? 'cancelLeft' : action
      told.value = t(inTime ? `outbox.told.${outcome}` : 'outbox.tooLate', { what })
      if (action === 'retry') status.retryNow()
    } finally {
      busy.value = null
    }
  }

  return { told, busy, act }
}
