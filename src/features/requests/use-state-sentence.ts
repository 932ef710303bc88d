import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
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
  const key = computed(() => `requests.state.${line().state}`)
  // What the server lost by a restore may never have left it.
  const happened = computed(() =>
    line().state === 'unknown' && line().request.progress === 'missing'
      ? 'requests.missing.happened'
      : `${key.value}.happened`,
  )
  const counted = computed(() => {
    const count = rows()
    return count === undefined ? '…' : t('requests.rows', { count: count ?? 0 }, count ?? 0)
  })
  return {
    sentence: computed(() =>
      t(happened.value, {
        time: sayMoment(stateTime(line())),
        ticket: line().answer?.ticket ?? '–',
        rows: counted.value,
      }),
    ),
    plain: computed(() => t(`${key.value}.safe`) === '' && t(`${key.value}.todo`) === ''),
  }
}
