import type { FieldProblem } from '#core/cbss/field-problem.ts'

/** What is wrong, by the reasons of `check` and those of `read-parameters.ts`; the field goes before. */
const sentences: Readonly<Record<string, string>> = {
  missing: 'is missing',
  choice: 'must be one of {choices}',
  type: 'must be of type {type}',
  range: 'must be from {minimum} to {maximum}',
  pattern: 'does not have the form of such a code',
  characters: 'holds characters that XML cannot carry',
  'too-long': 'is longer than {length} characters',
  'ssin-length': 'must have 11 digits, not {length}',
  'ssin-characters': 'holds characters that no number has',
  'ssin-month': 'has digits 3 and 4 that cannot be a month',
  'ssin-day': 'has digits 5 and 6 that cannot be a day of that month',
  'ssin-serial': 'has a serial of zeros',
  'ssin-fictitious': 'only stands in for a number that is not known',
  'ssin-check-digits': 'has wrong check digits; {expected} would be right',
  'card-length': 'does not have as many digits as such a card, but {length}',
  'card-characters': 'holds characters that no such card has',
  'card-check-digits': 'has wrong check digits; {expected} would be right',
  'card-foreigners-card': 'is that of a card for foreigners, which cannot be sent; give names and birth date',
  'card-old-card': 'is that of an old card, which cannot be sent; give names and birth date',
  'date-form': 'is no date like 1968-06-15',
  'date-two-digit-year': 'must have a year of four digits',
  'date-year': 'has an impossible year',
  'date-month': 'has an impossible month',
  'date-day': 'has a day that its month does not have',
  'date-day-without-month': 'has a day but no month',
  'date-future': 'has not come yet',
  'tolerance-missing': 'is mandatory while day or month of the birth date are unknown',
  'purpose-not-of-sector': 'is no purpose of this sector',
  'purpose-ended': 'is a purpose that has ended',
  'end-before-start': 'is before the start',
  'period-too-long': 'must be at most {days} days after the start',
  'proof-missing': 'is missing, and so are the other proofs: a card number, or last name and birth date',
}

/** A problem as one sentence; one that has no words is named by its reason. */
export function sayProblem({ field, reason, values = {} }: FieldProblem): string {
  const words = sentences[reason] ?? `is refused (${reason})`
  return `The field ${field} ${words.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))}.`
}
