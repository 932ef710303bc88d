import { about, aliensOfficeNumber, caredForBy, identifiedBy, step, waitingAs } from '../asylum-items.ts'
import {
  bornIn,
  drivingLicence,
  identityCard,
  lived,
  livesAbroad,
  nationality,
  occupation,
  oldDrivingLicence,
  organDonation,
  passport,
  register,
} from '../everyday-items.ts'
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
} from '../fields.ts'
import { item } from '../item.ts'
import { fictitiousNumber } from '../numbers.ts'
import { mentioned, person } from '../person.ts'
import type { Household, Item } from '../types.ts'

const day = '1999-09-09'
const otherNumber = group('NationalNumber', [text('NationalNumber', fictitiousNumber('1955-03-31'))])
const name = personName(['Andersmann'], ['Andrea'])
const partner = group('Partner', [otherNumber, name])
const eupen = coded('Place', 'places', '63023')
const address = group('Address', [
  text('ZipCode', '4700'),
  street('4700', 'Am Allerlei'),
  text('HouseNumber', '88'),
])

/** Fields that begin most of the types 040 to 046. */
const toVerify = [
  date('DateEntered', day),
  date('DateValidated', '1999-10-01'),
  coded('Validation', 'validations', '0'),
]

const whereAndWho: Item[] = [
  ...lived(['1955-03-30', '63023', '4700', 'Am Allerlei', '88']),
  item('FileReference', day, [otherNumber, coded('Justification', 'particulars', 'J')]),
  item('FileReferences', day, [otherNumber, coded('Justification', 'particulars', 'J')]),
  item('AscertainedLegalMainAddresses', day, [coded('InvestigationResult', 'investigations', '2')]),
  item('NewGender', day, [text('Sex', '1'), text('Graphic', 'Akte 9')]),
  item('AddressChangeIntention', day, [coded('OriginPlace', 'places', '63061')]),
  item('AddressChangeIntention', '1999-09-10', [coded('DestinationPlace', 'places', '63048')]),
  item('CountriesOfOrigin', day, [coded('Country', 'countries', '124'), text('Graphic', 'Siebenbürgen')]),
  item('TemporaryStudyPresences', day, [
    coded('TypeOfStudent', 'particulars', 'K'),
    date('ExpiryDate', '2000-06-30'),
  ]),
  item('ReturnPermissions', day, [date('ExpiryDate', '2000-09-08')]),
  item('Pseudonyms', day, [personName(['Vielerlei'], [])]),
  item('NobilityTitles', day, [coded('NobilityTitle', 'titles', '01')]),
  item('NameModifications', day, [
    coded('ModificationType', 'nameChanges', '2'),
    text('Graphic', 'Beschluss 9'),
  ]),
  item('AddressDeclarationAbroad', day, [addressAbroad('Address', '129', 'Wolkenkade 9')]),
  item('AddressChangeDeclaration', day, [group('Address', [text('Graphic', 'Am Allerlei 89')])]),
  item('SharedHostings', day, [coded('Role', 'particulars', 'G'), otherNumber, name]),
  livesAbroad(day, '1262', '136', 'Metsapuu 9'),
  item('PostalAddressAbroad', day, [addressAbroad('Address', '136', 'Postkast 9')]),
  item('AddressReferences', day, []),
  item('TemporaryAbsences', day, [coded('TypeOfAbsence', 'absences', '02'), text('Graphic1', 'neun Tage')]),
  item('LegalResidences', day, [text('Graphic', 'Beim Vormund')]),
  item('TemporaryRegistrations', day, [
    coded('LegalFact', 'legalFacts', '01'),
    text('Graphic', 'bis zur Prüfung'),
  ]),
  nationality('1955-03-30', '150'),
  item('MultipleNationalities', day, [coded('Nationality', 'countries', '123'), text('Graphic', 'erklärt')]),
  item('GendersToVerify', day, [...toVerify, group('Gender', codeAndLabel('sexes', '1'))]),
  item('NamesToVerify', day, [...toVerify, text('Graphic', 'Allerley')]),
  item('AddressesToVerify', day, [...toVerify, eupen, address]),
  item('NationalitiesToVerify', day, [...toVerify, coded('Nationality', 'countries', '123')]),
  item('BirthPlacesToVerify', day, [...toVerify, eupen, text('Graphic', 'Eupen?')]),
  item('CivilStatesToVerify', day, [...toVerify, coded('CivilState', 'civilStates', '51')]),
  item('DeceasesToVerify', day, toVerify),
]

const life: Item[] = [
  occupation('1978-01-02', '03305', '1'),
  item('RetirementCertificates', day, [
    coded('Category', 'certificates', '1'),
    text('CertificateNumber', '9'),
  ]),
  item('SpecialRetirementCertificates', day, [
    text('SerialNumber', '99'),
    text('IdentificationNumber', '999'),
  ]),
  {
    ...bornIn('1955-03-30', '63023', '00009'),
    time: group('Time', [text('HH', '09'), text('MM', '09')]),
  },
  item('DeclaredBirthDate', day, [
    date('DeclaredBirthDate', '1955-03-00'),
    group('Certificate', codeAndLabel('identityPapers', '04')),
  ]),
  item('ParentalAuthorities', day, [
    coded('Situation', 'protections', '01'),
    coded('Justification', 'justifications', '02'),
  ]),
  item('PartnerBirthPlaces', day, [eupen]),
  item('MarriageContracts', day, [
    coded('TypeOfContract', 'contracts', '01'),
    eupen,
    text('Graphic', 'Notar Siegel'),
  ]),
  item('ConvenienceMarriages', day, [
    coded('Decision', 'decisions', '1'),
    eupen,
    partner,
    date('NotificationDate', day),
  ]),
  item('ConvenienceLegalCohabitations', day, [coded('Decision', 'decisions', '1'), eupen, partner]),
  item('Elections', day, [group('ElectoralFunction', [coded('Situation', 'elections', '1'), eupen])]),
  item('Elections', '1999-09-10', [group('Voter', [coded('Situation', 'elections', '2')])]),
  item('EECVoters', day, [coded('Category', 'elections', '4'), eupen]),
  item('BelgianVotersAbroad', day, [
    coded('TypeOfVoting', 'elections', '3'),
    group('Proxy', [otherNumber]),
    date('ValidityDate', '2005-09-09'),
    group('Elections', [text('Code', '1'), text('Code', '0')]),
  ]),
  item(
    'Deceases',
    day,
    [
      group('Decease', [
        text('ActNumber', '00099'),
        placeAbroad('Place2', '128', 'Assisi'),
        coded('Origin', 'particulars', 'J'),
      ]),
    ],
    {
      time: group('Time', [text('HH', '09'), text('MM', '09'), text('Graphic', 'ungefähr')]),
      until: '1999-09-10',
    },
  ),
  item('Deceases', '1999-09-10', [
    group('Decision', [
      coded('Type', 'decisions', '2'),
      group('Transcription', [date('Date', '1999-09-10'), eupen]),
      text('Graphic', 'lebt'),
    ]),
  ]),
  item('Disappearences', day, [
    group('Decision', codeAndLabel('decisions', '2')),
    text('Graphic', 'aufgehoben'),
  ]),
  item('BurialModes', day, [
    coded('TypeOfBurial', 'burials', '2'),
    group('LegalRepresentative', [text('Graphic', 'Schwester')]),
  ]),
  item('Funeral', day, [
    coded('TypeOfFuneral', 'burials', '1'),
    coded('Rite', 'burials', '8'),
    eupen,
    date('DocumentDate', day),
    group('LegalRepresentative', [otherNumber]),
    group('Contract', [coded('Situation', 'burials', '9'), date('Date', day), text('Number', '99')]),
    placeAbroad('Place3', '128', 'Assisi'),
  ]),
  item('MilitaryServices', day, [coded('Situation', 'militaryServices', '1')]),
]

const papers: Item[] = [
  item('EIDCertificates', day, [
    text('IdentityCard', '591900170056'),
    group('Certificate1', [text('Number', '99')]),
    group('Certificate2', [coded('Presence', 'certificates', '0')]),
  ]),
  item('AcknowledgedWarTitles', day, [coded('WarTitle', 'titles', '50'), text('Graphic1', 'des Großvaters')]),
  drivingLicence('2013-09-09', '1390014309', '63023'),
  organDonation(day, '1', '63023'),
  item('HawkersCards', day, [
    group('Card', [text('CardNumber', '9'), text('SerialNumber', '99')]),
    group('Categories', [text('Code', '1'), text('Category', 'Blumen'), text('Category', 'Kerzen')]),
    eupen,
    date('ExpiryDate', '2005-09-09'),
  ]),
  oldDrivingLicence('1975-04-01', 'A900099', '63023', ['02', '05']),
  identityCard('2019-09-09', '0000', '5919001686', '2029-09-09', '63023'),
  item('SocialSecurityCards', day, [coded('Category', 'certificates', '2'), text('CardNumber', '9999')]),
  item('EmploymentCards', day, [
    text('CardNumber', '999'),
    explainedDate('ExpiryDate', '2004-09-09', 'verlängert'),
  ]),
  item('WorkPermits', day, [text('PermitNumber', 'A 99'), date('ExpiryDate', '2000-09-09')]),
  passport('2020-09-09', 'EY9001499', '1262', '2027-09-08'),
  item('Passports', '1980-05-05', [
    coded('Status', 'passportStates', '2'),
    group('PassportIdent', [coded('PassportType', 'passportTypes', '1'), text('PassportNumber', 'B 99')]),
    group('Issuer', [coded('Province', 'provinces', '60000')]),
    text('SerialNumber', '9'),
    text('SecondNumber', '99'),
    text('ReplacementOf', 'B 98'),
    date('ProductionDate', '1980-05-01'),
  ]),
  aliensOfficeNumber(day, '9999999'),
  item('SpecialInfos', day, [
    text('Graphic1', 'allerlei'),
    group('Limosa', [coded('Reason1', 'particulars', 'L'), otherNumber]),
  ]),
]

const procedure: Item[] = [
  waitingAs(day, 'A'),
  step(
    day,
    about('01', 'DVZ'),
    group('Procedure', [
      coded('Origine', 'authorities', 'RVV'),
      text('Reference', '9'),
      coded('Appeal', 'openings', 'O'),
      date('Date', day),
    ]),
  ),
  step(
    '1999-09-10',
    group('StrikingOut', [
      text('Reference', '10'),
      coded('Status', 'openings', 'C'),
      coded('OpenClose', 'openings', 'C'),
    ]),
  ),
  step('1999-09-11', group('DecisionCancelled', [date('Date', '1999-09-11'), text('Reference', '11')])),
  step(
    '1999-09-12',
    group('Protection', [...codeAndLabel('procedures', '03'), text('Reference', '12'), text('Term', '12')]),
  ),
  step('1999-09-13', group('DelayLeaveGranted', [date('Date', '1999-12-31')])),
  step('1999-09-14', group('Escape', [], { Status: 'O' })),
  step('1999-09-15', group('UnrestrictedStay', [], { Status: 'O' })),
  step('1999-09-16', group('ApplicationRenounced', [], { Status: 'C' })),
  step('1999-09-17', coded('TerritoryLeft', 'places', '103')),
  step('1999-09-18', group('AdviceFromCGVS', [...codeAndLabel('procedures', '05'), text('Reference', '18')])),
  step(
    '1999-09-19',
    group('Decision', [
      ...codeAndLabel('procedures', '06'),
      text('Comments', 'nach neun Tagen'),
      text('Term', '30'),
    ]),
  ),
  step('1999-09-20', group('ApplicationFiled', [...codeAndLabel('procedures', '01'), eupen])),
  step('1999-09-21', group('NotificationByDVZ', [text('Reference', '21')])),
  step('1999-09-22', group('NotificationByOrg', [eupen, text('Reference', '22')])),
  step('1999-09-23', group('AppealLodged', [text('Reference', '23')])),
  caredForBy(day, '0002'),
  item('PseudoNationalNumbers', day, [text('PseudoNationalNumber', '99-9')]),
  register(day, '2'),
  identifiedBy(day, '04'),
  item('ChoosenResidences', day, [text('Graphic', 'Beim Anwalt')]),
  item('Aliases', day, [text('Type', 'Künstlername'), personName(['Sammelsurium'], ['Wim'])]),
  item('StatedAddresses', day, [coded('Organization', 'authorities', 'RVV'), address]),
  item('LocalRegisters', day, [text('NumberRegister', '9'), text('NumberFolio', '99')]),
  item('ManagersInfo', day, [
    text('Graphic1', 'Schalter 9'),
    group('Contacts', [
      text('EmailAddress', 'wim@allerlei.example'),
      text('MobileNumber', '+32 400 00 00 00'),
    ]),
  ]),
  item('ContactsData', day, [
    group('Contacts', [text('PhoneNumber', '+32 87 00 00 09'), text('FaxNumber', '+32 87 00 00 99')]),
  ]),
  item('ReferencedFiles', day, [otherNumber]),
  item('ResidenceUpdateDates', day, []),
  item('NotCommunicable', day, [date('StartDate', day), date('EndDate', '1999-12-31')]),
]

/** No plausible life: all 88 containers of the schema at least once, so that nothing goes untried. */
export const allerlei: Household = {
  name: 'Allerlei',
  people: [
    person({
      key: 'wim',
      name: 'Allerlei, Wim',
      sex: 1,
      born: '1955-03-30',
      serial: 955,
      shows: 'every one of the 88 containers (no plausible life)',
      items: [...whereAndWho, ...life, ...papers, ...procedure],
    }),
    mentioned('andrea', 'Andersmann, Andrea', 2, '1955-03-31'),
    mentioned('wims-mother', 'Anderswo, Anna', 2, '1930-04-05'),
    mentioned('wims-son', 'Allerlei, Willem', 1, '1985-06-07'),
  ],
  links: [
    { kind: 'descent', child: 'wim', parents: ['wims-mother'], act: '00009', place: '63023' },
    { kind: 'descent', child: 'wims-son', parents: ['wim'], act: '00010', place: '63023' },
    {
      kind: 'marriage',
      spouses: ['wim', 'andrea'],
      since: '1984-09-09',
      place: coded('Place1', 'places', '63023'),
      act: '0009',
    },
    { kind: 'cohabitation', partners: ['wim', 'andrea'], since: '1983-09-09', place: '63023' },
    { kind: 'guardianship', ward: 'wim', guardian: 'andrea', status: '13', since: day },
    { kind: 'home', reference: 'wim', member: 'wims-son', role: '03', since: '1985-06-07' },
    {
      kind: 'home',
      reference: 'wims-mother',
      member: 'wim',
      role: '03',
      since: '1955-03-30',
      until: '1984-09-09',
    },
  ],
}
