import { useI18n } from 'vue-i18n'
import { nameOfCode } from '#core/codes/code-list.ts'
import { formatIncompleteDate, readIncompleteDate } from '#core/incomplete-date.ts'
import { formatSsin } from '#core/ssin.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { language } from '../../i18n/index.ts'

function sayDate(text: string): string {
  const { iso, strange } = readIncompleteDate(text)
  return strange || formatIncompleteDate(iso, language.value)
}

/** The fields of the forms in words, and their values as people read them. */
export function useFieldWords(): {
  sayField: (field: string) => string
  sayValue: (field: string, value: unknown) => string
} {
  const { t } = useI18n()
  const genders = useCodeList('genders')

  const say: Record<string, (value: string) => string> = {
    ssin: formatSsin,
    birthDate: sayDate,
    startDate: sayDate,
    endDate: sayDate,
    gender: (value) => nameOfCode(genders.value, value, language.value),
    language: (value) => t(`forms.language.${value}`),
  }

  return {
    sayField: (field) => t(`forms.field.${field}`),
    sayValue(field, value) {
      const text = value === null || value === undefined ? '' : String(value)
      return text === '' ? '–' : (say[field]?.(text) ?? text)
    },
  }
}
