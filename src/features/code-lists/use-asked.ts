import { onMounted, shallowRef, type ShallowRef } from 'vue'

/** What the proxy is asked for when the page opens: null until it came, why it did not come, and asking again. */
export function useAsked<Answer>(question: () => Promise<Answer>): {
  answer: ShallowRef<Answer | null>
  failure: ShallowRef<unknown>
  load: () => Promise<void>
} {
  const answer: ShallowRef<Answer | null> = shallowRef(null)
  const failure = shallowRef<unknown>(null)

  async function load(): Promise<void> {
    failure.value = null
    try {
      answer.value = await question()
    } catch (error) {
      failure.value = error
    }
  }

  onMounted(load)
  return { answer, failure, load }
}
