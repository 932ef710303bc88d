import {
  onScopeDispose,
  reactive,
  ref,
  shallowRef,
  watch,
  type Reactive,
  type Ref,
  type ShallowRef,
} from 'vue'
import { requireDatabase } from '../../db/current.ts'
import { forgetForm, keepForm, keptForm } from '../../db/kept-forms.ts'

// The same as for a draft (`forms/use-draft.ts`): who reloads right after typing should lose nothing either.
const pause = 150

/** The fields of a form that is saved by a button, kept sealed on this device until it is saved or discarded. */
export interface KeptFields<Opened extends object, Fields extends object> {
  /** The record as it was when the form was first opened: what was changed elsewhere since is not typed here. */
  opened: ShallowRef<Opened>
  fields: Reactive<Fields>
  /** What was kept has been looked for; only then is the form shown. */
  ready: Ref<boolean>
  /** When that was typed which was kept and stands in the form again; empty where nothing was. */
  restoredFrom: Ref<string>
  /** What is typed could not be kept. */
  failed: Ref<boolean>
  /** Something was changed and neither saved nor discarded. */
  isUnsaved: () => boolean
  /** Keeps now what is not kept yet. */
  keep: () => Promise<void>
  /** It was saved or is let go of: nothing is kept any more. */
  forget: () => Promise<void>
  /** Back to the record as it is now. */
  discard: () => Promise<void>
}

/** Opens the form `id` on a record; ends with the component that called it. */
export function useKeptForm<Opened extends object, Fields extends object>(
  id: string,
  record: Opened,
  fieldsOf: (record: Opened) => Fields,
): KeptFields<Opened, Fields> {
  const database = requireDatabase()
  const opened = shallowRef(record) as ShallowRef<Opened>
  const fields = reactive(fieldsOf(record))
  const ready = ref(false)
  const restoredFrom = ref('')
  const failed = ref(false)
  let began = JSON.stringify(fields)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()
  let kept = began
  let ended = false

  const isUnsaved = (): boolean => !ended && JSON.stringify(fields) !== began

  function begin(from: Opened, typed: Fields): void {
    opened.value = from
    began = JSON.stringify(fieldsOf(from))
    kept = JSON.stringify({ ...fields, ...typed })
    Object.assign(fields, typed)
  }

  async function write(typed: string): Promise<void> {
    try {
      if (typed === began) await forgetForm(database, id)
      // Plain throughout: a reactive object is not cloned into the store.
      else await keepForm(database, id, { opened: opened.value, fields: JSON.parse(typed) as object })
      failed.value = false
    } catch {
      kept = ''
      failed.value = true
    }
  }

  function keep(): Promise<void> {
    clearTimeout(timer)
    const typed = JSON.stringify(fields)
    if (!ended && ready.value && typed !== kept) {
      kept = typed
      running = running.then(() => write(typed))
    }
    return running
  }

  function forgetKept(): Promise<void> {
    clearTimeout(timer)
    // What stays because this fails is offered once more, and can be discarded then.
    running = running.then(() => forgetForm(database, id)).catch(() => {})
    return running
  }

  function forget(): Promise<void> {
    ended = true
    return forgetKept()
  }

  function discard(): Promise<void> {
    begin(record, fieldsOf(record))
    restoredFrom.value = ''
    return forgetKept()
  }

  async function restore(): Promise<void> {
    const found = await keptForm(database, id).catch(() => null)
    if (found) {
      const content = found.content as { opened: Opened; fields: Fields }
      begin(content.opened, content.fields)
      restoredFrom.value = found.changedAt
    }
    ready.value = true
  }

  void restore()
  watch(fields, () => {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  })

  const left = new AbortController()
  const keepWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') void keep()
  }
  document.addEventListener('visibilitychange', keepWhenHidden, { signal: left.signal })
  window.addEventListener('pagehide', () => void keep(), { signal: left.signal })
  onScopeDispose(() => {
    left.abort()
    void keep()
  })

  return { opened, fields, ready, restoredFrom, failed, isUnsaved, keep, forget, discard }
}
