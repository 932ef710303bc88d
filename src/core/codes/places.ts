import type { CodeEntry } from '../records/code-list.ts'

/** A place of a municipality, as letters are addressed to it. */
export interface Place {
  postalCode: string
  name: string
}

/** The places of a municipality, by postal code; none where the entry does not tell. */
export function placesOf({ attributes }: Pick<CodeEntry, 'attributes'>): Place[] {
  return [...(attributes['places'] ?? '').matchAll(/(\d{4}) ([^,]+)/g)].map(
    ([, postalCode = '', name = '']) => ({
      postalCode,
      name: name.trim(),
    }),
  )
}
