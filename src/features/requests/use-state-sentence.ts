import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { specialCase } from '#core/records/request-cases.ts'
import { sayMoment } from './moment.ts'
import { stateTime, type RequestLine } from './request-line.ts'

/** The state of a request in a sentence. */
export function useStateSentence(
  line: () => RequestLine,
  /** Rows of the result; undefined while it is being read, null where there is none. */
  rows: () => number | null | undefined,
): {
  sentence: ComputedRef<string>
  /** The sentence says all: nothing is to be kept safe, nothing to be done. */
  plain: ComputedRef<boolean>
} {
  const { t } = useI18n()
  const key = computed(() => {
    const { request, state } = line()
    const special = specialCase(request, state)
    return special ? `requests.${special}` : `requests.state.${state}`
  })
  const counted = computed(() => {
    const count = rows()
    return count === undefined ? '…' : t('requests.rows', { count: count ?? 0 }, count ?? 0)
  })
  return {
    sentence: computed(() =>
      t(`${key.value}.happened`, {
        time: sayMoment(stateTime(line())),
        ticket: line().answer?.ticket ?? '–',
        rows: counted.value,
      }),
    ),
    plain: computed(() => t(`${key.value}.safe`) === '' && t(`${key.value}.todo`) === ''),
  }
}
