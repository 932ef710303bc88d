import { useI18n } from 'vue-i18n'
import { nameOfCode } from '#core/codes/code-list.ts'
import type { Registration } from '#core/cbss/manage-access/types.ts'
import { formatIncompleteDate } from '#core/incomplete-date.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { useRecord } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'
import { usePurposeWords } from '../requests/index.ts'

/** What a registration says, in words; codes that no list knows stand as they came. */
export function useRegistrationWords(): Record<
  'purpose' | 'from' | 'until' | 'period' | 'organisation' | 'register',
  (registration: Registration) => string
> {
  const { t, te } = useI18n()
  const { sayPurpose } = usePurposeWords()
  const municipalities = useCodeList('municipalities')
  const { record: settings } = useRecord('settings', 'shared')

  const sayDay = (day: string | null): string => formatIncompleteDate(day, language.value)

  function period({ startDate, endDate }: Registration): string {
    const from = sayDay(startDate)
    return endDate === null
      ? t('manageAccess.period.from', { from })
      : t('manageAccess.period.fromTo', { from, until: sayDay(endDate) })
  }

  /** Whose it is: an enterprise number, or the NIS code of the municipality whose centre it is. */
  function organisation({ organisation: code }: Registration): string {
    if (code !== '' && code === settings.value?.requestingOrganisation) return t('manageAccess.ownCentre')
    const place = nameOfCode(municipalities.value, code, language.value)
    return place === code ? code || '–' : t('manageAccess.centreOf', { place })
  }

  return {
    purpose: ({ purpose }) => sayPurpose(purpose) || '–',
    from: ({ startDate }) => sayDay(startDate),
    until: ({ endDate }) => sayDay(endDate) || t('manageAccess.noEnd'),
    period,
    organisation,
    register: ({ register }) =>
      te(`manageAccess.register.${register}`) ? t(`manageAccess.register.${register}`) : register || '–',
  }
}
