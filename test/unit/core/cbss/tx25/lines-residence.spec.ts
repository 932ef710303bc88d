import { describe, expect, it } from 'vitest'
import { coded, date, element, lineOf } from './pieces.ts'

const since = date('20 26 03 04')
const estonia = coded('Country', '136', 'Estland')
const abroad =
  estonia +
  element('Graphic1', 'Bussijaama 2') +
  element('Graphic2', '10115 Tallinn') +
  element('Graphic3', 'EESTI')
const street =
  element('ZipCode', '4700') + coded('Street', '47001761', 'Tauweg') + element('HouseNumber', '21')

describe('The line of an information about the residence', () => {
  it.each([
    [
      '001',
      'FileOwner',
      'Residences',
      coded('Residence', '63023', 'Eupen') + element('Fusion', '0') + element('Language', '2'),
      '**Eupen** (63023), Fusion: **0**, Sprache: **2**',
    ],
    [
      '003',
      'AscertainedLegalMainAddresses',
      'AscertainedLegalMainAddress',
      coded('InvestigationResult', '1', 'wohnt dort') +
        date('20 26 01 02', 'StartDate') +
        date('20 26 02 03', 'EndDate'),
      '**wohnt dort** (1), ab 02.01.2026, bis 03.02.2026',
    ],
    [
      '003',
      'AscertainedLegalMainAddresses',
      'AscertainedLegalMainAddress',
      element('Graphic1', 'Tauweg') + element('Graphic2', '21'),
      '**Tauweg**, **21**',
    ],
    [
      '005',
      'AddressChangeIntention',
      'Address',
      coded('OriginPlace', '63023', 'Eupen'),
      'Wegziehen aus **Eupen** (63023)',
    ],
    [
      '005',
      'AddressChangeIntention',
      'Address',
      coded('DestinationPlace', '63040', 'Kelmis'),
      'Umziehen nach **Kelmis** (63040)',
    ],
    [
      '007',
      'TemporaryStudyPresences',
      'TemporaryStudyPresence',
      coded('TypeOfStudent', '1', 'Student') + date('20 27 06 30', 'ExpiryDate'),
      '**Student** (1), gültig bis 30.06.2027',
    ],
    [
      '008',
      'ReturnPermissions',
      'ReturnPermission',
      since + date('20 27 03 04', 'ExpiryDate'),
      'Datum: 04.03.2026, gültig bis 04.03.2027',
    ],
    [
      '018',
      'AddressDeclarationAbroad',
      'Address',
      element('Address', abroad),
      '**Estland** (136), **Bussijaama 2**, **10115 Tallinn**, **EESTI**',
    ],
    [
      '019',
      'AddressChangeDeclaration',
      null,
      element('Address', element('Graphic', 'Tauweg 21')),
      '**Tauweg 21**',
    ],
    [
      '020',
      'LegalMainAddresses',
      'LegalMainAddress',
      element('Address', `${street}${element('Box', 'A')}`),
      '**4700**, **Tauweg**, Nr. **21** **A**',
    ],
    [
      '020',
      'LegalMainAddresses',
      'LegalMainAddress',
      element('Address', element('ZipCode', '4700') + element('Street', element('Graphic', 'Hof Tau'))),
      '**4700**, **Hof Tau**',
    ],
    [
      '020',
      'LegalMainAddresses',
      'LegalMainAddress',
      element('Address', element('ZipCode', '4700') + element('Street', element('Code', '47001761'))),
      '**4700**,  (47001761)',
    ],
    [
      '022',
      'ResidenceAbroad',
      'ResidenceAbroad',
      element(
        'Address',
        coded('PosteDiplomatique', '1418', 'Tallinn') +
          coded('Territory', '136', 'Estland') +
          element('Address', abroad),
      ),
      'Adresse: Botschaft **Tallinn** (1418) **Estland** (136) **Estland** (136), **Bussijaama 2**, **10115 Tallinn**, **EESTI**',
    ],
    ['022', 'ResidenceAbroad', 'ResidenceAbroad', since, ''],
    [
      '023',
      'PostalAddressAbroad',
      'PostalAddressAbroad',
      since + element('Address', estonia),
      'Datum: 04.03.2026, **Estland** (136)',
    ],
    ['024', 'AddressReferences', 'AddressReference', since, ''],
    [
      '026',
      'TemporaryAbsences',
      'TemporaryAbsence',
      since +
        coded('TypeOfAbsence', '3', 'Studium') +
        element('Graphic1', 'Gent') +
        element('Graphic2', 'Wohnheim'),
      'Datum: 04.03.2026, **Studium** (3) **Gent** **Wohnheim**',
    ],
    ['027', 'LegalResidences', 'LegalResidence', element('Graphic', 'bei den Eltern'), '**bei den Eltern**'],
    [
      '028',
      'TemporaryRegistrations',
      'TemporaryRegistration',
      coded('LegalFact', '1', 'vorläufig') + element('Graphic', 'Tauweg') + date('20 27 03 04', 'ExpiryDate'),
      '**vorläufig** (1), **Tauweg**, gültig bis 04.03.2027',
    ],
    [
      '042',
      'AddressesToVerify',
      'AddressToVerify',
      coded('Place', '63023', 'Eupen') + element('Address', street) + coded('Validation', '0', 'offen'),
      'in **Eupen** (63023), **4700**, **Tauweg**, Nr. **21**, **offen** (0)',
    ],
    [
      '212',
      'ChoosenResidences',
      'ChoosenResidence',
      coded('Residence', '63023', 'Eupen'),
      'Wohnsitz: **Eupen** (63023)',
    ],
    [
      '212',
      'ChoosenResidences',
      'ChoosenResidence',
      element('Graphic', 'bei der Anwältin'),
      '**bei der Anwältin**',
    ],
    [
      '214',
      'StatedAddresses',
      'StatedAddress',
      coded('Organization', '5', 'ÖSHZ Eupen') + element('Address', street),
      '**4700**, **Tauweg**, Nr. **21**, Organisation: **ÖSHZ Eupen** (5)',
    ],
    ['251', 'ResidenceUpdateDates', 'ResidenceUpdateDate', since, ''],
    [
      '252',
      'NotCommunicable',
      null,
      date('20 26 01 02', 'StartDate') + date('20 27 01 01', 'EndDate'),
      'ab 02.01.2026 bis 01.01.2027',
    ],
  ])('%s %s', (_ti, container, item, content, line) => {
    expect(lineOf(element(container, item === null ? content : element(item, content)))).toBe(line)
  })
})
