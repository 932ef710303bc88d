import { useI18n } from 'vue-i18n'
import { nameOfCode } from '#core/codes/code-list.ts'
import type { IdentifiedPerson } from '#core/cbss/identify-person/types.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { language } from '../../i18n/index.ts'
import { localised } from './localised.ts'
import { addressLines } from './person-address.ts'
import { sayDate } from './say-date.ts'

const belgium = '150'

/** What a reply of IdentifyPerson says about a person, in words. Codes that no list knows stand as they came. */
export interface PersonWords {
  gender: (person: IdentifiedPerson) => string
  birthDate: (person: IdentifiedPerson) => string
  birthPlace: (person: IdentifiedPerson) => string
  decease: (person: IdentifiedPerson) => string
  civilState: (person: IdentifiedPerson) => string
  nationality: (person: IdentifiedPerson) => string
  /** Street, municipality, country where it is not Belgium; or the diplomatic post. */
  address: (person: IdentifiedPerson) => string[]
  /** The same without the country. */
  addressAlone: (person: IdentifiedPerson) => string[]
  country: (person: IdentifiedPerson) => string
  origin: (person: IdentifiedPerson) => string
  register: (person: IdentifiedPerson) => string
}

/** Gives the words for what a reply says about persons. */
export function usePersonWords(): PersonWords {
  const { t, te } = useI18n()
  const genders = useCodeList('genders')
  const civilStates = useCodeList('civil-states')
  const countries = useCodeList('countries')
  const registers = useCodeList('registers')

  const sayCountry = (code: string | null | undefined): string =>
    code ? nameOfCode(countries.value, code, language.value) : ''

  function sayGender({ gender, genderSince }: IdentifiedPerson): string {
    if (gender === '') return ''
    const name = nameOfCode(genders.value, gender, language.value)
    return genderSince ? t('identifyPerson.genderSince', { gender: name, date: sayDate(genderSince) }) : name
  }

  const countryOf = ({ address }: IdentifiedPerson): string => sayCountry(address?.countryCode)

  return {
    gender: sayGender,
    birthDate: ({ birthDate }) => sayDate(birthDate),
    birthPlace: ({ extended }) =>
      localised(extended?.birthLocation ?? []) || (extended?.birthLocationCode ?? ''),
    decease: ({ extended }) =>
      extended?.deceaseDate ? t('statuses.deceasedOn', { date: sayDate(extended.deceaseDate) }) : '',
    civilState: ({ extended }) =>
      extended?.civilState ? nameOfCode(civilStates.value, extended.civilState, language.value) : '',
    nationality: ({ extended }) => sayCountry(extended?.nationalityCode),
    address(person) {
      const lines = addressLines(person.address)
      const abroad = person.address?.countryCode !== belgium
      return abroad && countryOf(person) ? [...lines, countryOf(person)] : lines
    },
    addressAlone: ({ address }) => addressLines(address),
    country: countryOf,
    origin: ({ origin }) => {
      if (!origin) return '–'
      return te(`identifyPerson.origin.${origin}`) ? t(`identifyPerson.origin.${origin}`) : origin
    },
    register: ({ extended }) =>
      extended?.inscriptionRegister
        ? nameOfCode(registers.value, extended.inscriptionRegister, language.value)
        : '',
  }
}
