import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { loadBuiltInList } from '#core/codes/built-in-lists.ts'
import type { CodeList, CodeListId } from '#core/records/code-list.ts'
import { useRecord } from './use-records.ts'

const loaded = new Map<CodeListId, ShallowRef<CodeList | null>>()

/**
 * A reference table, for names and choices: that of the centre, and until it has come the one that the app carries; null
 * while that is loaded. The functions of `core/codes` take null and then answer with the code itself, or with no choice.
 */
export function useCodeList(id: CodeListId): ComputedRef<CodeList | null> {
  const { record } = useRecord('codes', id)
  return computed(() => record.value ?? builtInList(id).value)
}

function builtInList(id: CodeListId): Readonly<ShallowRef<CodeList | null>> {
  const known = loaded.get(id)
  if (known) return known
  const list = shallowRef<CodeList | null>(null)
  loaded.set(id, list)
  loadBuiltInList(id).then(
    (builtIn) => (list.value = builtIn),
    // The file was out of reach; whoever asks next tries again.
    () => loaded.delete(id),
  )
  return list
}
