import {
  addressAbroad,
  coded,
  codeAndLabel,
  date,
  explainedDate,
  group,
  personName,
  placeAbroad,
  street,
  text,
  type Field,
} from '../fields.ts'
import type { ContainerName } from '../containers.ts'
import { item } from '../item.ts'
import { fictitiousNumber } from '../numbers.ts'
import type { Item, Person } from '../types.ts'
import { ageOn, toldOn, yearsLater } from './calendar.ts'
import type { Maker } from './life.ts'

type Make = (day: string, person: Person, maker: Maker) => readonly Item[]

/** An information type, or two that belong together, that few people have. */
export interface Rarity {
  make: Make
  /** Who can have that; adults where nothing is said. */
  who?: (person: Person) => boolean
}

const one =
  (container: ContainerName, make: (day: string, person: Person, maker: Maker) => Field[]): Make =>
  (day, person, maker) => [item(container, day, make(day, person, maker))]

const age = ({ born }: Person) => ageOn(born, toldOn)
/** Whether somebody is grown up by now. */
export const isAdult = (person: Person) => age(person) >= 20
const isOld = (person: Person) => age(person) >= 66
const isYoung = (person: Person) => age(person) >= 18 && age(person) <= 26
const isForeign = (person: Person) =>
  isAdult(person) && person.items.some(({ container }) => container === 'PublicSecurityNumbers')

const eupen = coded('Place', 'places', '63023')
const other = (born: string): Field =>
  group('NationalNumber', [text('NationalNumber', fictitiousNumber(born))])
const otherName = personName(['Ohnebleib'], ['Robin'])
const partner = group('Partner', [other('1979-04-04'), otherName])
const address = group('Address', [
  text('ZipCode', '4700'),
  street('4700', 'Amselgasse'),
  text('HouseNumber', '7'),
])
const entered = (day: string): Field[] => [date('DateEntered', day), coded('Validation', 'validations', '0')]

/** Information types that few have, and what stands in them; codes and texts are invented. */
export const rarities: readonly Rarity[] = [
  { make: one('FileReference', () => [other('1951-02-02')]) },
  { make: one('FileReferences', () => [other('1962-03-03'), coded('Justification', 'particulars', 'J')]) },
  {
    make: one('AscertainedLegalMainAddresses', (day) => [
      coded('InvestigationResult', 'investigations', '2'),
      date('StartDate', day),
    ]),
  },
  { make: one('NewGender', (_day, { sex }) => [text('Sex', String(sex)), text('Graphic', 'Akte 12')]) },
  { make: one('AddressChangeIntention', () => [coded('DestinationPlace', 'places', '63079')]) },
  {
    who: isYoung,
    make: one('TemporaryStudyPresences', (day) => [
      coded('TypeOfStudent', 'particulars', 'K'),
      date('ExpiryDate', yearsLater(day, 1)),
    ]),
  },
  { who: isForeign, make: one('ReturnPermissions', (day) => [date('ExpiryDate', yearsLater(day, 1))]) },
  { make: one('Pseudonyms', (_day, { firstNames }) => [personName(['Nachtigall'], firstNames)]) },
  { make: one('NobilityTitles', () => [coded('NobilityTitle', 'titles', '01')]) },
  { make: one('NameModifications', () => [coded('ModificationType', 'nameChanges', '2')]) },
  {
    make: one('AddressChangeDeclaration', () => [
      group('Address', [text('Graphic', 'Birkenallee 12, 4700 Eupen')]),
    ]),
  },
  { make: one('SharedHostings', () => [coded('Role', 'particulars', 'G'), other('2012-06-06'), otherName]) },
  { make: one('AddressReferences', () => []) },
  {
    make: one('TemporaryAbsences', (_day, _person, { dice }) => [
      coded('TypeOfAbsence', 'absences', dice.pick(['01', '02', '03'] as const)),
    ]),
  },
  { make: one('LegalResidences', () => [text('Graphic', 'Beim Verwalter')]) },
  {
    make: one('TemporaryRegistrations', (day) => [
      coded('LegalFact', 'legalFacts', '01'),
      date('ExpiryDate', yearsLater(day, 3)),
    ]),
  },
  { make: one('MultipleNationalities', () => [coded('Nationality', 'countries', '113')]) },
  {
    make: one('GendersToVerify', (day, { sex }) => [
      ...entered(day),
      group('Gender', codeAndLabel('sexes', sex === 1 ? '1' : '2')),
    ]),
  },
  {
    make: one('NamesToVerify', (day, { lastNames }) => [
      ...entered(day),
      text('Graphic', lastNames.join(' ')),
    ]),
  },
  { make: one('AddressesToVerify', (day) => [...entered(day), eupen, address]) },
  {
    make: one('NationalitiesToVerify', (day) => [...entered(day), coded('Nationality', 'countries', '111')]),
  },
  { make: one('BirthPlacesToVerify', (day) => [...entered(day), eupen, text('Graphic', 'Eupen')]) },
  { make: one('CivilStatesToVerify', (day) => [...entered(day), coded('CivilState', 'civilStates', '10')]) },
  { make: one('DeceasesToVerify', entered), who: isOld },
  {
    who: isOld,
    make: one('SpecialRetirementCertificates', (_day, _person, { registry }) => [
      text('SerialNumber', registry.number(4)),
      text('IdentificationNumber', registry.number(6)),
    ]),
  },
  {
    who: isForeign,
    make: one('DeclaredBirthDate', (_day, { born }) => [
      date('DeclaredBirthDate', `${born.slice(0, 4)}-00-00`),
      group('Certificate', codeAndLabel('identityPapers', '02')),
    ]),
  },
  {
    make: one('ParentalAuthorities', () => [
      coded('Situation', 'protections', '01'),
      coded('Justification', 'justifications', '02'),
    ]),
  },
  {
    make: one('Guardians', () => [
      coded('Status', 'protections', '11'),
      text('Graphic1', 'Me Balance, Verviers'),
      text('Graphic2', 'JP 2023/B/41'),
    ]),
  },
  {
    make: one('PartnerBirthPlaces', () => [
      coded('Country', 'countries', '113'),
      text('Graphic', 'Clervaux'),
    ]),
  },
  { make: one('MarriageContracts', () => [coded('TypeOfContract', 'contracts', '02'), eupen]) },
  {
    make: one('ConvenienceMarriages', (day) => [
      coded('Decision', 'decisions', '1'),
      eupen,
      partner,
      date('NotificationDate', day),
    ]),
  },
  { make: one('ConvenienceLegalCohabitations', () => [coded('Decision', 'decisions', '1'), eupen, partner]) },
  {
    make: one('Elections', () => [group('ElectoralFunction', [coded('Situation', 'elections', '1'), eupen])]),
  },
  {
    make: (day) => [
      item(
        'Deceases',
        day,
        [group('Decease', [text('ActNumber', '00042'), placeAbroad('Place2', '128', 'Matera')])],
        { until: yearsLater(day, 1), time: group('Time', [text('HH', '07'), text('MM', '30')]) },
      ),
      // Ended at once: a decision that stands would say that the person is dead.
      item(
        'Deceases',
        yearsLater(day, 1),
        [
          group('Decision', [
            coded('Type', 'decisions', '2'),
            group('Transcription', [date('Date', yearsLater(day, 1)), eupen]),
            text('Graphic', 'Verwechslung'),
          ]),
        ],
        { until: yearsLater(day, 1) },
      ),
    ],
  },
  {
    make: one('Disappearences', () => [
      group('Decision', codeAndLabel('decisions', '2')),
      text('Graphic', 'zurück'),
    ]),
  },
  { who: isOld, make: one('BurialModes', () => [coded('TypeOfBurial', 'burials', '2')]) },
  {
    who: isOld,
    make: one('Funeral', (day) => [
      coded('TypeOfFuneral', 'burials', '1'),
      coded('Rite', 'burials', '8'),
      eupen,
      date('DocumentDate', day),
    ]),
  },
  {
    make: one('EIDCertificates', (_day, _person, { registry }) => [
      text('IdentityCard', `592${registry.number(9)}`),
      group('Certificate1', [text('Number', registry.number(8))]),
      group('Certificate2', [coded('Presence', 'certificates', '0')]),
    ]),
  },
  { who: isOld, make: one('AcknowledgedWarTitles', () => [coded('WarTitle', 'titles', '50')]) },
  {
    make: one('HawkersCards', (day, _person, { registry }) => [
      group('Card', [text('CardNumber', registry.number(6))]),
      group('Categories', [text('Code', '1'), text('Category', 'Honig')]),
      eupen,
      date('ExpiryDate', yearsLater(day, 6)),
    ]),
  },
  {
    make: one('SocialSecurityCards', (_day, _person, { registry }) => [
      coded('Category', 'certificates', '2'),
      text('CardNumber', registry.number(10)),
    ]),
  },
  {
    make: one('EmploymentCards', (day, _person, { registry }) => [
      text('CardNumber', registry.number(7)),
      explainedDate('ExpiryDate', yearsLater(day, 5), 'verlängert'),
    ]),
  },
  {
    make: one('SpecialInfos', () => [
      text('Graphic1', 'siehe Akte'),
      group('Limosa', [coded('Reason1', 'particulars', 'L')]),
    ]),
  },
  {
    who: isForeign,
    make: one('PseudoNationalNumbers', (_day, _person, { registry }) => [
      text('PseudoNationalNumber', `19-${registry.number(7)}`),
    ]),
  },
  {
    who: isForeign,
    make: one('ChoosenResidences', () => [
      text('Graphic', 'Cabinet Me Rivage, Rue des Cerisiers 9, 1000 Bruxelles'),
    ]),
  },
  {
    who: isForeign,
    make: one('Aliases', (_day, { firstNames }) => [
      text('Type', 'Alias'),
      personName(['Sansrive'], firstNames),
    ]),
  },
  {
    who: isForeign,
    make: one('StatedAddresses', () => [coded('Organization', 'authorities', 'DVZ'), address]),
  },
  {
    make: one('LocalRegisters', (_day, _person, { registry }) => [
      text('NumberRegister', registry.number(3)),
      text('NumberFolio', registry.number(4)),
    ]),
  },
  {
    make: one('ManagersInfo', () => [
      group('Contacts', [text('EmailAddress', 'bevoelkerung@gemeinde.example')]),
    ]),
  },
  {
    make: one('ContactsData', (_day, _person, { registry }) => [
      group('Contacts', [text('MobileNumber', `+32 400 ${registry.number(6)}`)]),
    ]),
  },
  { make: one('ReferencedFiles', () => [other('1948-08-08')]) },
  { make: one('ResidenceUpdateDates', () => []) },
  {
    make: one('NotCommunicable', (day) => [date('StartDate', day), date('EndDate', yearsLater(day, 1))]),
  },
  {
    make: one('AddressDeclarationAbroad', () => [
      addressAbroad('Address', '111', '4 Impasse du Phare', '29200 Brest'),
    ]),
  },
]
