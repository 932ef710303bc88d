import { onScopeDispose, reactive, ref, toRaw, watch, type Ref } from 'vue'
import type { RequestOf } from '#core/records/request.ts'
import { requireDatabase } from '../../db/current.ts'
import { changeDraft } from '../../db/requests.ts'
import { contentOf, fieldsOf, type Tx25Fields } from './fields.ts'

// DESIGN 3.1 promises one second after the last key. Who reloads right after typing should lose nothing either:
// what a page begins to save while it is being left, browsers do not always finish.
const pause = 150

/** The fields of a draft, saved by themselves while one types. */
export function useDraft(draft: RequestOf<'tx25'>): {
  fields: Tx25Fields
  /** When what stands in the form was last safely on the disk; ISO 8601. */
  savedAt: Ref<string>
  failed: Ref<boolean>
  /** Saves now what is not saved yet. */
  save: () => Promise<void>
  /** Saves nothing any more: the draft is being sent or deleted. */
  stop: () => void
} {
  const fields = reactive(fieldsOf(draft))
  const savedAt = ref(draft.changedAt)
  const failed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsaved = false
  let stopped = false

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (!unsaved || stopped) return
    unsaved = false
    try {
      const { service: _service, ...changes } = contentOf(toRaw(fields))
      await changeDraft(requireDatabase(), draft.id, changes)
      savedAt.value = new Date().toISOString()
      failed.value = false
    } catch {
      unsaved = true
      failed.value = true
    }
  }

  function schedule(): void {
    unsaved = true
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(save, pause)
  }

  function stop(): void {
    stopped = true
    clearTimeout(timer)
  }

  watch(fields, schedule, { flush: 'sync' })

  const left = new AbortController()
  const saveWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void save()
  }
  document.addEventListener('visibilitychange', saveWhenHidden, { signal: left.signal })
  window.addEventListener('pagehide', () => void save(), { signal: left.signal })
  onScopeDispose(() => {
    left.abort()
    void save()
  })

  return { fields, savedAt, failed, save, stop }
}
