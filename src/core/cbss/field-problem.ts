/**
 * What a service refuses in what was typed: the parameter's name, and why as a code of the service's `check.ts`.
 * `values` are what the words of the reason mention; never a personal value.
 */
export interface FieldProblem {
  field: string
  reason: string
  values?: Record<string, string | number>
}
