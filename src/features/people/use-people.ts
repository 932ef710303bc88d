import { onMounted, shallowRef, type ShallowRef } from 'vue'
import type { Person } from '#core/wire/people.ts'
import { listPeople } from '../../api/people.ts'
import { language } from '../../i18n/index.ts'

/** The accounts by the names that colleagues read; null until they came. */
export function usePeople(): {
  people: ShallowRef<readonly Person[] | null>
  failure: ShallowRef<unknown>
  load: () => Promise<void>
} {
  const people = shallowRef<readonly Person[] | null>(null)
  const failure = shallowRef<unknown>(null)

  async function load(): Promise<void> {
    failure.value = null
    try {
      const collator = new Intl.Collator(language.value)
      people.value = (await listPeople()).toSorted((left, right) =>
        collator.compare(left.displayName, right.displayName),
      )
    } catch (error) {
      failure.value = error
    }
  }

  onMounted(load)
  return { people, failure, load }
}
