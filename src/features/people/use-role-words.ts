import { useI18n } from 'vue-i18n'
import { formatIncompleteDate } from '#core/incomplete-date.ts'
import type { HeldRole } from '#core/records/user.ts'
import { language } from '../../i18n/index.ts'

/** A role with its end in words: "caseworker until 31/12/2026". */
export function useRoleWords(): (held: HeldRole) => string {
  const { t } = useI18n()
  return ({ role, until }) => {
    const name = t(`common.roles.${role}`)
    return until === null
      ? name
      : t('people.roleUntil', { role: name, day: formatIncompleteDate(until, language.value) })
  }
}
