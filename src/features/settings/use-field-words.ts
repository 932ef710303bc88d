import { useI18n } from 'vue-i18n'
import type { SettingsView } from '#core/wire/settings.ts'
import { environments, type Environment } from '#core/records/settings.ts'
import { formatMoment } from '../../i18n/moments.ts'

/** The words of a field: what it is called, what it is for, and who changed it last. */
export function useFieldWords(): {
  labelOf: (name: string) => string
  hintOf: (name: string) => string
  lastChangeOf: (view: SettingsView, name: string) => string
} {
  const { t, te } = useI18n()

  /** `endpoints.test.tx25` is called by its service and its environment. */
  function labelOf(name: string): string {
    const [first, environment, service] = name.split('.')
    if (first !== 'endpoints') return t(`settings.fields.${name}`)
    const [where, what] = [t(`common.environments.${environment}`), t(`common.services.${service}`)]
    return t('settings.endpoint', { environment: where, service: what })
  }

  function hintOf(name: string): string {
    const key = `settings.hints.${name}`
    return te(key) ? t(key) : ''
  }

  function valueInWords(name: string, value: string): string {
    if (value === '' || value === 'null') return t('settings.empty')
    if (value === 'true' || value === 'false') return t(value === 'true' ? 'settings.on' : 'settings.off')
    if (name === 'environment' && environments.includes(value as Environment))
      return t(`common.environments.${value}`)
    const choice = `settings.choices.${name}.${value}`
    if (te(choice)) return t(choice)
    // A list or a table: its content would be no sentence.
    return /^[[{]/.test(value) ? t('settings.otherList') : value
  }

  function lastChangeOf(view: SettingsView, name: string): string {
    const last = view.changes.find(({ field }) => field === name)
    if (!last) return ''
    const who = { name: last.byName, moment: formatMoment(last.at) }
    // Of a secret nothing is known but that it changed.
    if (name in view.secrets) return t('settings.secretChange', who)
    return t('settings.lastChange', { ...who, old: valueInWords(name, last.old) })
  }

  return { labelOf, hintOf, lastChangeOf }
}
