import { readonly, shallowRef } from 'vue'

const shown = shallowRef<{ error: unknown; title: string | undefined } | null>(null)

/** What went wrong outside a page, or in a press on one that did not expect it; null if nothing. */
export const frameProblem = readonly(shown)

/** Shows what went wrong above the page; `title` says it from the person's side where that is clearer. */
export function showFrameProblem(error: unknown, title?: string): void {
  shown.value = { error, title }
}

/** Takes it away again, as another page is entered. */
export function forgetFrameProblem(): void {
  shown.value = null
}
