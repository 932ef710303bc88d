import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { formatIncompleteDate } from '#core/incomplete-date.ts'
import { useRecord } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'
import { useRegistrations } from '../registrations/index.ts'
import { usePurposeWords } from '../requests/index.ts'

/** What is known, before sending, of the centre's own registration of the client. */
export function useRegistrationCheck(clientId: () => string): {
  /** A line for the panel; null where the centre does not want it or it is not known yet. */
  check: ComputedRef<{ tone: 'done' | 'look'; words: string } | null>
  /** Sending has to wait for a registration. */
  isMissing: ComputedRef<boolean>
  /** The purpose of the registration that holds today; empty where there is none. */
  purpose: ComputedRef<string>
} {
  const { t } = useI18n()
  const { record: settings } = useRecord('settings', 'shared')
  const { registrations, asOf } = useRegistrations(clientId)
  const { sayPurpose } = usePurposeWords()

  const policy = computed(() => settings.value?.policies.registrationCheck ?? 'warn')
  const current = computed(() =>
    registrations.value?.find(
      ({ registration: { organisation }, state }) =>
        organisation === settings.value?.requestingOrganisation &&
        (state === 'current' || state === 'expiring'),
    ),
  )

  const check = computed(() => {
    if (policy.value === 'off' || registrations.value === null) return null
    if (!current.value) {
      return {
        tone: 'look',
        words: t(asOf.value ? 'tx25.registration.none' : 'tx25.registration.unknown'),
      } as const
    }
    const { registration, state } = current.value
    const { endDate, purpose } = registration
    const until = formatIncompleteDate(endDate, language.value)
    const gaps = { until, purpose: sayPurpose(purpose) }
    const words = t(until ? 'tx25.registration.until' : 'tx25.registration.open', gaps)
    return { tone: state === 'expiring' ? 'look' : 'done', words } as const
  })

  return {
    check,
    isMissing: computed(() => policy.value === 'require' && registrations.value !== null && !current.value),
    purpose: computed(() => current.value?.registration.purpose ?? ''),
  }
}
