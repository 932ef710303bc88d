import type { FilledMangoQuery, MangoQuerySelector } from 'rxdb/plugins/core'

const combining = new Set(['$and', '$or', '$nor'])

function fieldsOf(conditions: object): string[] {
  return Object.entries(conditions).flatMap(([field, value]: [string, unknown]) =>
    combining.has(field) && Array.isArray(value)
      ? value.flatMap((part: MangoQuerySelector<unknown>) => fieldsOf(part))
      : [field],
  )
}

/**
 * Throws where a query reaches a field that is sealed: it would see ciphertext, find nothing and be believed.
 * Such a query is a mistake of the program; `useRecords` filters and sorts in memory.
 */
export function checkQuery(query: FilledMangoQuery<unknown>, clearFields: readonly string[]): void {
  const reached = [
    ...fieldsOf(query.selector),
    ...query.sort.flatMap((part) => Object.keys(part)),
    ...(query.index ?? []),
  ]
  const sealed = reached.find((field) => !clearFields.includes(field))
  if (sealed !== undefined) {
    throw new Error(`The field ${sealed} is sealed: read through useRecords and filter in memory.`)
  }
}
