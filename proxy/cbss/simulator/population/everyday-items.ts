import {
  addressAbroad,
  coded,
  date,
  group,
  placeAbroad,
  street,
  text,
  type CodeOf,
  type Field,
} from './fields.ts'
import { item } from './item.ts'
import { cardNumber } from './numbers.ts'
import type { Item } from './types.ts'

type Place = CodeOf<'places'>

/** A move: day, municipality, postal code, street, number and perhaps box. */
export type Move = readonly [
  since: string,
  place: Place,
  postalCode: string,
  streetName: string,
  houseNumber: string,
  box?: string,
]

const dutchOrGerman = /^(1|2|3[0-8]|4[0-6]|7[0-3]|63(001|012|013|023|040|048|061|067|087))/

/** 001: the municipality that keeps the file; language 1 French, 2 Dutch or German. */
export const residence = (since: string, place: Place): Item =>
  item('FileOwner', since, [
    coded('Residence', 'places', place),
    text('Fusion', '0'),
    text('Language', dutchOrGerman.test(place) ? '2' : '1'),
  ])

/** 020: an address in Belgium. */
export const address = ([since, , postalCode, streetName, houseNumber, box]: Move): Item =>
  item('LegalMainAddresses', since, [
    group('Address', [
      text('ZipCode', postalCode),
      street(postalCode, streetName),
      text('HouseNumber', houseNumber),
      ...(box === undefined ? [] : [text('Box', box)]),
    ]),
  ])

/** Where somebody lived, in order: an address for each move, a residence where the municipality changes. */
export const lived = (...moves: readonly Move[]): Item[] => [
  ...moves
    .filter(([, place], index) => moves[index - 1]?.[1] !== place)
    .map(([since, place]) => residence(since, place)),
  ...moves.map(address),
]

/** 031 since a day; by birth where that is the birth date. */
export const nationality = (
  since: string,
  country: CodeOf<'countries'>,
  reason?: CodeOf<'nationalityReasons'>,
): Item =>
  item('Nationalities', since, [
    coded('Nationality', 'countries', country),
    ...(reason === undefined
      ? []
      : [
          group('Reason', [
            coded('Justification', 'nationalityReasons', reason),
            coded('Place', 'places', '63023'),
            text('Graphic', 'Art. 12bis'),
          ]),
        ]),
  ])

/** 070. */
export const occupation = (
  since: string,
  code: CodeOf<'occupations'>,
  category: CodeOf<'socialCategories'> = '9',
): Item =>
  item('Occupations', since, [
    coded('Occupation', 'occupations', code),
    coded('SocialCategory', 'socialCategories', category),
  ])

/** 100 in Belgium. */
export const bornIn = (born: string, place: Place, act: string): Item =>
  item('BirthPlace', born, [text('ActNumber', act), coded('Place1', 'places', place)])

/** 100 elsewhere. */
export const bornAbroad = (born: string, country: CodeOf<'countries'>, town: string): Item =>
  item('BirthPlace', born, [text('ActNumber', '00000'), placeAbroad('Place2', country, town)], {
    structure: 'B1',
  })

/** 195: a card; `firstTen` are its first ten digits, the check digits follow. */
export const identityCard = (
  since: string,
  type: CodeOf<'cards'>,
  firstTen: string,
  expires: string,
  place: Place,
): Item =>
  item(
    'IdentityCards',
    since,
    [
      coded('TypeOfCard', 'cards', type),
      text('CardNumber', cardNumber(firstTen)),
      group('Delivery', [coded('Place', 'places', place)]),
      date('ExpiryDate', expires),
    ],
    { structure: 'F1' },
  )

/** 194: a driving licence on paper, with its categories. */
export const oldDrivingLicence = (
  since: string,
  number: string,
  place: Place,
  categories: readonly CodeOf<'licenceCategories'>[] = ['02'],
): Item =>
  item('DrivingLicensesOldModel', since, [
    coded('TypeOfLicense', 'licences', '00'),
    group(
      'Categories',
      categories.map((category) => coded('Category', 'licenceCategories', category)),
    ),
    text('LicenseNumber', number),
    group('Delivery', [coded('Place', 'places', place)]),
  ])

/** 191: a driving licence as a card; `further` for its loss. */
export const drivingLicence = (since: string, number: string, place: Place, ...further: Field[]): Item =>
  item('DrivingLicenses', since, [
    coded('TypeOfLicense', 'licences', '10'),
    text('LicenseNumber', number),
    coded('Place', 'places', place),
    ...further,
  ])

/** 199: a passport issued by a municipality or, with four digits, by a diplomatic post. */
export const passport = (
  since: string,
  number: string,
  issuer: CodeOf<'places'>,
  expires: string,
  state: CodeOf<'passportStates'> = '0',
): Item =>
  item(
    'Passports',
    since,
    [
      coded('Status', 'passportStates', state),
      group('PassportIdent', [coded('PassportType', 'passportTypes', '0'), text('PassportNumber', number)]),
      group('Issuer', [coded(issuer.length === 4 ? 'PosteDiplomatique' : 'Place', 'places', issuer)]),
      text('RenewalNumber', '00'),
      date('ExpiryDate', expires),
    ],
    { structure: 'B1' },
  )

/** 192. */
export const organDonation = (since: string, will: CodeOf<'organDonations'>, place: Place): Item =>
  item('OrganDonations', since, [
    coded('Declaration', 'organDonations', will),
    coded('Place', 'places', place),
  ])

/** 210: the register in which a foreigner is, or has been. */
export const register = (since: string, code: CodeOf<'registers'>): Item =>
  item('RegistrationRegisters', since, [coded('RegistrationRegister', 'registers', code)])

/** 022: the address with which a diplomatic post keeps somebody. */
export const livesAbroad = (
  since: string,
  post: CodeOf<'diplomaticPosts'>,
  country: CodeOf<'countries'>,
  ...lines: string[]
): Item =>
  item(
    'ResidenceAbroad',
    since,
    [
      group('Address', [
        coded('PosteDiplomatique', 'diplomaticPosts', post),
        coded('Territory', 'countries', country),
        addressAbroad('Address', country, ...lines),
      ]),
    ],
    { structure: 'B1' },
  )
