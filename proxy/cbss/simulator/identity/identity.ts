import type { ContainerName } from '../population/containers.ts'
import type { Person } from '../population/types.ts'
import { currentItem, currentText, fieldText } from './file-reading.ts'
import { languagesOf } from './languages.ts'
import { capitals, placeNames, type LocalisedText } from './localised.ts'
import { whereaboutsOf, type Whereabouts } from './whereabouts.ts'

/** What the classic services know of a person, all of it read from the file that the Tx25 shows too. */
export interface Identity {
  ssin: string
  /** The national register, or the CBSS itself for bis and ter numbers. */
  origin: 'RN_RR' | 'BCSS_KSZ'
  lastName: string
  firstNames: readonly string[]
  /** `yyyy-MM-dd`, unknown parts 00. */
  born: string
  sex: 1 | 2
  /** Since when, where it changed. */
  sexSince: string | null
  whereabouts: Whereabouts | null
  civilState: string | null
  birthPlaceCode: string | null
  birthPlace: LocalisedText[]
  deceased: string | null
  register: string | null
  nationality: string | null
  identityCard: string | null
  sisCard: string | null
}

// DOMAIN 5.2: who is in no other register is in that of the population.
const populationRegister = '2'

function birthPlaceOf(person: Person): string | null {
  const fields = currentItem(person, 'BirthPlace')?.fields ?? []
  return fieldText(fields, 'Place1', 'Code') ?? fieldText(fields, 'Place2', 'Country', 'Code') ?? null
}

const isBisNumber = (ssin: string) => Number(ssin.slice(2, 4)) >= 20

/** The identity of a person. */
export function identityOf(person: Person): Identity {
  const { ssin, lastNames, firstNames, born, sex, outcome } = person
  const birthPlaceCode = birthPlaceOf(person)
  const current = (container: ContainerName, ...names: string[]) =>
    currentText(person, container, ...names) ?? null
  return {
    ssin,
    origin: isBisNumber(ssin) ? 'BCSS_KSZ' : 'RN_RR',
    lastName: capitals(lastNames.join(' ')),
    firstNames: firstNames.map(capitals),
    born,
    sex,
    sexSince: currentItem(person, 'NewGender')?.since ?? null,
    whereabouts: whereaboutsOf(person),
    civilState: current('CivilStates', 'CivilState', 'Code'),
    birthPlaceCode,
    birthPlace: birthPlaceCode === null ? [] : placeNames(birthPlaceCode, languagesOf(birthPlaceCode)),
    deceased: outcome.kind === 'deceased' ? outcome.on : null,
    register: current('RegistrationRegisters', 'RegistrationRegister', 'Code') ?? populationRegister,
    nationality: current('Nationalities', 'Nationality', 'Code'),
    identityCard: current('IdentityCards', 'CardNumber'),
    sisCard: current('SocialSecurityCards', 'CardNumber'),
  }
}
