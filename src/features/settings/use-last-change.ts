import { useI18n } from 'vue-i18n'
import type { SettingsView } from '#core/wire/settings.ts'
import { environments, type Environment } from '#core/records/settings.ts'
import { formatMoment } from '../../i18n/moments.ts'
import type { FieldName } from './fields.ts'

/** Says who changed a field last, when, and what it was before; of the password only since when it is set. */
export function useLastChange(): (view: SettingsView, name: FieldName) => string {
  const { t } = useI18n()

  function inWords(name: FieldName, value: string): string {
    if (value === '') return t('settings.empty')
    if (name === 'liveRequests') return t(value === 'true' ? 'settings.on' : 'settings.off')
    const known = name === 'environment' && environments.includes(value as Environment)
    return known ? t(`common.environments.${value}`) : value
  }

  function passwordSet(at: string | null, name: string | undefined): string {
    if (at === null) return t('settings.passwordNotSet')
    const moment = formatMoment(at)
    return name ? t('settings.passwordSetBy', { moment, name }) : t('settings.passwordSet', { moment })
  }

  return (view, name) => {
    const [last] = view.changes
      .filter(({ field }) => field === name)
      .toSorted((left, right) => right.at.localeCompare(left.at))
    if (name === 'httpPassword') return passwordSet(view.secrets.httpPassword.set, last?.byName)
    if (!last) return ''
    const who = { name: last.byName, moment: formatMoment(last.at) }
    return t('settings.lastChange', { ...who, old: inWords(name, last.old) })
  }
}
