import { hasValidCheckDigits } from '../population/numbers.ts'
import { personOf, personWith } from '../population/people.ts'
import type { Person } from '../population/types.ts'
import { detail, type Detail } from '../ssdn/summary.ts'

/** Who has a number, or why nobody has; `newSsin` where another number replaced it. */
export type Found =
  { person: Person; replacedBy: Person | null; breaks: boolean } | { person: null; problem: Detail }

/** Looks a number up in the population. */
export function findByNumber(ssin: string): Found {
  const person = personWith(ssin)
  const field = ['SSIN', ssin] as const
  if (!person) {
    return {
      person: null,
      problem: detail(hasValidCheckDigits(ssin) ? 'ssin-unknown' : 'ssin-invalid', field),
    }
  }
  const { outcome } = person
  if (outcome.kind === 'wrong-structure') return { person: null, problem: detail('ssin-invalid', field) }
  const replacedBy = outcome.kind === 'replaced' ? personOf(outcome.by) : null
  return { person, replacedBy, breaks: outcome.kind === 'fault' }
}
