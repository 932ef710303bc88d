import { computed, shallowRef, type ComputedRef } from 'vue'
import type { UnreadableDocument } from '../db/seal/sealed-storage.ts'

const found = shallowRef<ReadonlyMap<string, UnreadableDocument>>(new Map())

/** The documents on this device that cannot be read; each once. */
export const unreadableDocuments: ComputedRef<readonly UnreadableDocument[]> = computed(() => [
  ...found.value.values(),
])

/** Notes a document that could not be opened. */
export function noteUnreadable(document: UnreadableDocument): void {
  const name = `${document.collection}/${document.id}`
  if (!found.value.has(name)) found.value = new Map(found.value).set(name, document)
}

/** It was replaced by what the proxy has. */
export function noteReplaced(collection: string, id: string): void {
  const left = new Map(found.value)
  if (left.delete(`${collection}/${id}`)) found.value = left
}

/** Another database is opened, or none. */
export function forgetUnreadable(): void {
  found.value = new Map()
}
