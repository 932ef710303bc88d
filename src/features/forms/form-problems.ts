import type { Service } from '#core/records/service.ts'

/** Something that keeps a form from being sent. */
export interface FormProblem {
  /** Of the parameters, or `purpose`, `reason`. */
  field: string
  message: string
  /** Worth saying while it is being typed; otherwise once the field was left, or Send was pressed. */
  early?: boolean
  /** Nothing is missing at this field: what stands there is wrong, and said as soon as the field is left. */
  wrong?: boolean
}

/** The id of a field's control, where the summary that jumps finds it. */
export function fieldId(service: Service, field: string): string {
  return `${service}-${field}`
}
