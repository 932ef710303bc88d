import { digitsOf } from '#core/digits.ts'
import { useI18n } from 'vue-i18n'
import { checkIdentityCardNumber } from '#core/identity-card-number.ts'
import { parseTypedDate } from '#core/typed-date.ts'
import { todayInBrussels } from '../requests/index.ts'
import type { FormProblem } from './form-problems.ts'
import type { ProofParameters } from './proof.ts'

const sisCardDigits = 10

/** What is wrong with a typed card number or date, in words; what is missing is the service's own to say. */
export function useProofWords(): {
  checkProof: (parameters: ProofParameters) => FormProblem[]
  /** `complete`: day and month must be known; `past`: it cannot be later than today. */
  checkDate: (field: string, typed: string, rules: { complete: boolean; past: boolean }) => FormProblem[]
} {
  const { t } = useI18n()

  function checkDate(
    field: string,
    typed: string,
    { complete, past }: { complete: boolean; past: boolean },
  ): FormProblem[] {
    const { value, problem } = parseTypedDate(typed, past ? todayInBrussels() : undefined)
    const incomplete = complete && problem === null && value.includes('-00')
    const reason = incomplete ? 'incomplete' : problem
    return reason ? [{ field, message: t(`forms.date.${reason}`), wrong: true }] : []
  }

  function checkCard(typed: string): FormProblem[] {
    const problem = typed.trim() === '' ? null : checkIdentityCardNumber(typed)
    if (!problem) return []
    const message = t(`forms.card.${problem.reason}`, { ...problem })
    return [{ field: 'identityCardNumber', message, wrong: true }]
  }

  function checkSisCard(typed: string): FormProblem[] {
    const length = digitsOf(typed).length
    if (typed.trim() === '' || (length === sisCardDigits && !/[^\d\s.\-/]/.test(typed))) return []
    return [{ field: 'sisCardNumber', message: t('forms.card.sis', { length }), wrong: true }]
  }

  return {
    checkDate,
    checkProof: ({ identityCardNumber, sisCardNumber, birthDate }) => [
      ...checkCard(identityCardNumber),
      ...checkSisCard(sisCardNumber),
      ...checkDate('birthDate', birthDate, { complete: false, past: true }),
    ],
  }
}
