import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Client } from '#core/records/client.ts'
import { todayInBrussels } from '../requests/index.ts'
import type { Tx25Fields } from './fields.ts'
import { adviseSsin, isSaidEarly, type SsinAdvice } from './ssin-advice.ts'

/** Ids of the controls, for the summary that jumps. */
export const fieldIds = { ssin: 'tx25-ssin', purpose: 'tx25-purpose', reason: 'tx25-reason' } as const

type FieldName = keyof typeof fieldIds

/** The checks of the form: what is wrong, and what of it is worth saying yet. */
export function useTx25Checks(
  fields: Tx25Fields,
  client: () => Client | null,
): {
  ssin: ComputedRef<SsinAdvice>
  /** Everything that keeps the draft from being sent, in the order of the form. */
  wrong: ComputedRef<readonly { field: FieldName; id: string; message: string }[]>
  /** What to say at a field now. */
  errorAt: (field: FieldName) => string
  /** The field was left: from now on it is not spared. */
  leave: (field: FieldName) => void
  /** Somebody pressed Send. */
  pressed: Ref<boolean>
} {
  const { t } = useI18n()
  const pressed = ref(false)
  const left = ref(new Set<FieldName>())
  const ssin = computed(() => adviseSsin(fields.ssin, client(), todayInBrussels()))

  function saySsin({ problem, digits }: SsinAdvice): string {
    if (problem === null) return ''
    if (problem.reason === 'missing')
      return t(client()?.ssin === '' ? 'tx25.ssin.missingInFile' : 'tx25.ssin.missing')
    const parameters =
      problem.reason === 'check-digits'
        ? { expected: sayExpected(problem.expected, digits) }
        : { length: digits.length }
    return t(`tx25.ssin.problem.${problem.reason}`, parameters)
  }

  /** Check digits tell the century: before 2000 first. */
  function sayExpected(expected: readonly string[], digits: string): string {
    const [first = '', second] = expected.map((check, index) =>
      t('tx25.ssin.expected', { digits: check, year: `${19 + index}${digits.slice(0, 2)}` }),
    )
    return second ? t('tx25.ssin.or', { first, second }) : first
  }

  const wrong = computed(() => {
    const messages: [FieldName, string][] = [
      ['ssin', saySsin(ssin.value)],
      ['purpose', fields.purpose ? '' : t('tx25.purpose.missing')],
      ['reason', fields.reason.trim() ? '' : t('tx25.reason.missing')],
    ]
    return messages
      .filter(([, message]) => message !== '')
      .map(([field, message]) => ({ field, id: fieldIds[field], message }))
  })

  function isSaid(field: FieldName): boolean {
    if (pressed.value) return true
    return (
      field === 'ssin' && (isSaidEarly(ssin.value) || (left.value.has(field) && fields.ssin.trim() !== ''))
    )
  }

  return {
    ssin,
    wrong,
    errorAt: (field) =>
      isSaid(field) ? (wrong.value.find((one) => one.field === field)?.message ?? '') : '',
    leave: (field) => void left.value.add(field),
    pressed,
  }
}
