import { useI18n } from 'vue-i18n'
import type { Difference } from '#core/cbss/identify-person/verification.ts'
import { sayDate } from './say-date.ts'

/** What the names of fields in a reply speak of, by a word that stands in them. */
const fields: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/sis/i, 'sisCardNumber'],
  [/card/i, 'identityCardNumber'],
  [/last ?name/i, 'lastName'],
  [/first ?name/i, 'firstName'],
  [/middle ?name/i, 'middleName'],
  [/birth/i, 'birthDate'],
]

/** One field that the CBSS calls different, in our words where its name is known, and its value; a date as people write it. */
export function useDifferenceWords(): (difference: Difference) => string {
  const { t } = useI18n()

  return ({ field, value }) => {
    const word = fields.find(([pattern]) => pattern.test(field))?.[1]
    const label = word ? t(`forms.field.${word}`) : field
    return value === ''
      ? t('identifyPerson.differs', { field: label })
      : t('identifyPerson.differsWith', {
          field: label,
          value: word === 'birthDate' ? sayDate(value) : value,
        })
  }
}
