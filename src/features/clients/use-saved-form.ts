import { ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { requireDatabase } from '../../db/current.ts'
import { saveRecord, type EditedName, type EditedRecord } from '../../db/save-record.ts'
import { useProblemWords, type ProblemWords } from '../../i18n/use-problem-words.ts'
import type { KeptFields } from './use-kept-form.ts'

/** Saves the record of a kept form and leaves for `path`; `failed` says what went wrong, and nothing typed is let go of. */
export function useSavedForm<Name extends EditedName, Fields extends object>(
  name: Name,
  { opened, forget }: KeptFields<EditedRecord<Name>, Fields>,
  isNew: boolean,
): {
  saving: Ref<boolean>
  failed: Ref<ProblemWords | null>
  save: (written: EditedRecord<Name>, path: string) => Promise<void>
} {
  const words = useProblemWords()
  const router = useRouter()
  const saving = ref(false)
  const failed = ref<ProblemWords | null>(null)

  async function save(written: EditedRecord<Name>, path: string): Promise<void> {
    saving.value = true
    failed.value = null
    try {
      // What a colleague changed meanwhile in the same field becomes a question, and is not written over.
      await saveRecord(requireDatabase(), name, written, isNew ? undefined : opened.value)
      await forget()
      await router.push(path)
    } catch (error) {
      failed.value = words(error)
    } finally {
      saving.value = false
    }
  }

  return { saving, failed, save }
}
