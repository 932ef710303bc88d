import { nameOfCode } from '#core/codes/code-list.ts'
import type { Client } from '#core/records/client.ts'
import { formatSsin } from '#core/ssin.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { language } from '../../i18n/index.ts'
import type { FileField } from './person-file.ts'
import { sayDate } from './say-date.ts'

function sayAddress({ street, houseNumber, box, postalCode, municipality }: Client['address']): string {
  const door = [street, houseNumber, box].filter(Boolean).join(' ')
  return [door, [postalCode, municipality].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** The values of a client's file in words; `–` for none. */
export function useFileWords(): (field: FileField, value: Client[FileField] | undefined) => string {
  const genders = useCodeList('genders')
  const civilStates = useCodeList('civil-states')
  const countries = useCodeList('countries')

  const say: Partial<Record<FileField, (value: string) => string>> = {
    ssin: formatSsin,
    birthDate: sayDate,
    gender: (value) => (value === '0' ? '' : nameOfCode(genders.value, value, language.value)),
    civilState: (value) => nameOfCode(civilStates.value, value, language.value),
    nationality: (value) => nameOfCode(countries.value, value, language.value),
  }

  return (field, value) => {
    if (value === undefined) return '–'
    const text = typeof value === 'object' ? sayAddress(value) : String(value)
    return (text && (say[field]?.(text) ?? text)) || '–'
  }
}
