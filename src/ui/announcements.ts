import { readonly, ref } from 'vue'

const last = ref('')

/** What the live region says now. */
export const announcement = readonly(last)

/** Tells readers of the screen politely what changed without anybody pressing something. */
export function announce(sentence: string): void {
  last.value = sentence
}
