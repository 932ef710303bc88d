import { onScopeDispose, reactive, ref, toRaw, watch, type Reactive, type Ref } from 'vue'
import type { RequestOf } from '#core/records/request.ts'
import type { Service } from '#core/records/service.ts'
import { requireDatabase } from '../../db/current.ts'
import { changeDraft } from '../../db/requests.ts'
import { contentOf, fieldsOf, type Fields } from './fields.ts'

// DESIGN 3.1 promises one second after the last key. Who reloads right after typing should lose nothing either:
// what a page begins to save while it is being left, browsers do not always finish.
const pause = 150

/** The fields of a draft, saved by themselves while one types. */
export interface EditedDraft<S extends Service> {
  fields: Reactive<Fields<S>>
  /** When what stands in the form was last safely on the disk; ISO 8601. */
  savedAt: Ref<string>
  failed: Ref<boolean>
  /** Saves now what is not saved yet. */
  save: () => Promise<void>
  /** Saves nothing any more: the draft is being sent or deleted. */
  stop: () => void
}

/** Opens a draft for editing; ends with the component that called it. */
export function useDraft<S extends Service>(draft: RequestOf<S>): EditedDraft<S> {
  const fields = reactive(fieldsOf(draft))
  const savedAt = ref(draft.changedAt)
  const failed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsaved = false
  let running = Promise.resolve()
  let stopped = false

  async function write(): Promise<void> {
    try {
      const { parameters, ...rest } = toRaw(fields) as Fields<S>
      // Plain throughout: a reactive object is not cloned into the store.
      const plain = { ...rest, parameters: toRaw(parameters) }
      await changeDraft(requireDatabase(), draft.id, contentOf<S>(draft.service, plain))
      savedAt.value = new Date().toISOString()
      failed.value = false
    } catch {
      unsaved = true
      failed.value = true
    }
  }

  /** Also waits for what is being saved already: whoever queues next must read all of it. */
  function save(): Promise<void> {
    clearTimeout(timer)
    if (unsaved && !stopped) {
      unsaved = false
      running = Promise.all([running, write()]).then(() => {})
    }
    return running
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

  watch(fields, schedule, { flush: 'sync', deep: true })

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
