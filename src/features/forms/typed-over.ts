/** A value in the form that a person typed and that a client's file would replace. */
export interface TypedOver {
  field: string
  typed: unknown
  /** What would stand there instead. */
  file: unknown
}

type Values = Readonly<Record<string, unknown>>

/**
 * What somebody typed and would lose if `next` were filled in: values that are neither empty, nor came from
 * the file of the client before (`before`), nor are what is to come anyway.
 */
export function typedOver(values: Values, empty: Values, before: Values, next: Values): TypedOver[] {
  return Object.entries(next)
    .map(([field, file]) => ({ field, typed: values[field], file }))
    .filter(({ field, typed, file }) => typed !== file && typed !== empty[field] && typed !== before[field])
}
