import type { IdentifyPersonParameters } from '#core/records/parameters.ts'

/** The two ways to ask who somebody is. */
export const searchKinds = ['number', 'name'] as const

/** One of {@link searchKinds}. */
export type SearchKind = (typeof searchKinds)[number]

/** Which of the two a request is: one with a number says nothing to search by. */
export function searchKind({ ssin }: Pick<IdentifyPersonParameters, 'ssin'>): SearchKind {
  return ssin.trim() === '' ? 'name' : 'number'
}
