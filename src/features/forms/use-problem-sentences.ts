import { useI18n } from 'vue-i18n'
import type { FieldProblem } from '#core/cbss/field-problem.ts'
import type { FormProblem } from './form-problems.ts'

/** What a service's `check` refuses, in words. What is missing is said when somebody wants to send, not before. */
export function useProblemSentences(): (problem: FieldProblem) => FormProblem {
  const { t, te } = useI18n()

  /** Words of the field's own come first; then what is said wherever a date or a card number is typed. */
  function keyOf(field: string, reason: string): string {
    const own = `forms.problem.${field}.${reason}`
    if (te(own)) return own
    const [, kind, rest] = /^(date|card)-(.+)$/.exec(reason) ?? []
    if (kind) return `forms.${kind}.${rest}`
    return reason === 'characters' ? 'forms.problem.any.characters' : 'forms.problem.any.missing'
  }

  return ({ field, reason, values = {} }) => ({
    field,
    message: t(keyOf(field, reason), values),
    wrong: !reason.endsWith('missing'),
  })
}
