import { computed, ref, type WritableComputedRef } from 'vue'
import { checkIdentifyPerson } from '#core/cbss/identify-person/check.ts'
import type { Client } from '#core/records/client.ts'
import type { RequestOf } from '#core/records/request.ts'
import { nameProblems, tidyNumber, tidyProof, useRequestForm, type RequestFormOf } from '../forms/index.ts'
import { todayInBrussels } from '../requests/index.ts'
import { searchKind, type SearchKind } from './search-kind.ts'

/** The form of an IdentifyPerson: what it checks, and which of the two ways to ask is chosen. */
export function useIdentifyPersonForm(
  draft: RequestOf<'identify-person'>,
  clients: () => readonly Client[],
): { form: RequestFormOf<'identify-person'>; kind: WritableComputedRef<SearchKind> } {
  const chosen = ref(searchKind(draft.parameters))
  // A number that is not asked with is kept here, so that changing one's mind costs nothing.
  const number = ref('')

  const form = useRequestForm<'identify-person'>(draft, clients, {
    tidy: (parameters) => ({ ...tidyProof(parameters), ssin: tidyNumber(parameters.ssin) }),
    check(parameters) {
      const byNumber = chosen.value === 'number'
      if (byNumber && parameters.ssin === '') return [{ field: 'ssin', reason: 'missing' }]
      const problems = checkIdentifyPerson(parameters, { today: todayInBrussels() })
      return byNumber ? [...problems, ...nameProblems(parameters)] : problems
    },
    order: ['ssin', 'identityCardNumber', 'lastName', 'firstName', 'birthDate', 'tolerance', 'sisCardNumber'],
  })

  const kind = computed({
    get: () => chosen.value,
    set(next) {
      const { parameters } = form.fields
      if (next === 'name') number.value = parameters.ssin
      parameters.ssin = next === 'name' ? '' : parameters.ssin || number.value
      chosen.value = next
    },
  })

  return { form, kind }
}
