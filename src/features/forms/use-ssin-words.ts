import { useI18n } from 'vue-i18n'
import type { Client } from '#core/records/client.ts'
import type { FormProblem } from './form-problems.ts'
import { isSaidEarly, type SsinAdvice } from './ssin-advice.ts'

/** What is wrong with a typed number, in words. */
export function useSsinWords(): (advice: SsinAdvice, client: Client | null) => FormProblem[] {
  const { t } = useI18n()

  /** Check digits tell the century: before 2000 first. */
  function sayExpected(expected: readonly string[], digits: string): string {
    const [first = '', second] = expected.map((check, index) =>
      t('forms.ssin.expected', { digits: check, year: `${19 + index}${digits.slice(0, 2)}` }),
    )
    return second ? t('forms.ssin.or', { first, second }) : first
  }

  return (advice, client) => {
    const { problem, digits } = advice
    if (problem === null) return []
    if (problem.reason === 'missing') {
      const message = t(client?.ssin === '' ? 'forms.ssin.missingInFile' : 'forms.ssin.missing')
      return [{ field: 'ssin', message }]
    }
    const parameters =
      problem.reason === 'check-digits'
        ? { expected: sayExpected(problem.expected, digits) }
        : { length: digits.length }
    const message = t(`forms.ssin.problem.${problem.reason}`, parameters)
    return [{ field: 'ssin', message, early: isSaidEarly(advice), wrong: true }]
  }
}
