import { useI18n } from 'vue-i18n'
import { nameOfCode } from '#core/codes/code-list.ts'
import { formatIdentityCardNumber } from '#core/identity-card-number.ts'
import { formatIncompleteDate, readIncompleteDate } from '#core/incomplete-date.ts'
import type { Client } from '#core/records/client.ts'
import { formatSsin } from '#core/ssin.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { language } from '../../i18n/index.ts'
import { sayLanguage } from './spoken-languages.ts'
import { useNamesOf } from './use-clients.ts'

/** The fields of a client's file that people read. */
export type ClientField = Exclude<keyof Client, 'id'>

/** Gives a value of a client's file in words, on one line; empty where nothing is known. */
export function useClientWords(): (client: Client, field: ClientField) => string {
  const { t } = useI18n()
  const namesOf = useNamesOf()
  const genders = useCodeList('genders')
  const civilStates = useCodeList('civil-states')
  const countries = useCodeList('countries')

  function address({ street, houseNumber, box, postalCode, municipality }: Client['address']): string {
    const door = [street, houseNumber, box && t('clients.box', { box })].filter(Boolean).join(' ')
    return [door, [postalCode, municipality].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  }

  const say: { [Field in ClientField]: (client: Client) => string } = {
    ssin: ({ ssin }) => formatSsin(ssin),
    formerSsins: ({ formerSsins }) => formerSsins.map((ssin) => formatSsin(ssin)).join(', '),
    lastName: ({ lastName }) => lastName,
    firstNames: ({ firstNames }) => firstNames,
    birthDate: ({ birthDate }) => formatIncompleteDate(readIncompleteDate(birthDate).iso, language.value),
    gender: ({ gender }) => nameOfCode(genders.value, `${gender}`, language.value),
    identityCardNumber: ({ identityCardNumber }) => formatIdentityCardNumber(identityCardNumber),
    language: ({ language: spoken }) => sayLanguage(spoken),
    address: (client) => address(client.address),
    civilState: ({ civilState }) => nameOfCode(civilStates.value, civilState, language.value),
    nationality: ({ nationality }) => nameOfCode(countries.value, nationality, language.value),
    caseworkers: ({ caseworkers }) => namesOf(caseworkers),
  }

  return (client, field) => say[field](client)
}
