import { describe, expect, it } from 'vitest'
import { coded, date, element, lineOf, numbered } from './pieces.ts'

const since = date('20 26 03 04')
const expires = date('20 31 03 04', 'ExpiryDate')
const eupen = coded('Place', '63023', 'Eupen')

describe('The line of an information about occupation and documents', () => {
  it.each([
    [
      '070',
      'Occupations',
      'Occupation',
      coded('Occupation', '09617', 'Programmierer(in)') + coded('SocialCategory', '9', ''),
      '**Programmierer(in)** (09617) (SC  (9))',
    ],
    [
      '070',
      'Occupations',
      'Occupation',
      coded('Occupation', '1', 'Imkerin') +
        coded('SocialCategory', '2', 'selbständig') +
        element('Graphic1', 'a') +
        element('Graphic2', 'b'),
      '**Imkerin** (1) (SC **selbständig** (2)), **a**, **b**',
    ],
    [
      '073',
      'RetirementCertificates',
      'RetirementCertificate',
      coded('Category', '1', 'Alter') + element('CertificateNumber', '77'),
      '**Alter** (1), Nr. **77**',
    ],
    [
      '074',
      'SpecialRetirementCertificates',
      'SpecialRetirementCertificate',
      element('SerialNumber', '5') + element('IdentificationNumber', '6'),
      'Seriennr.: **5**, Identifikationsnr.: **6**',
    ],
    [
      '180',
      'EIDCertificates',
      'EIDCertificate',
      element('IdentityCard', '591413288107') +
        element('Certificate1', element('Number', '99')) +
        element('Certificate2', coded('Presence', '0', 'nicht vorhanden')),
      'Personalausweis Nr. **591413288107**, Zertifikat 1: Nr. **99**, Zertifikat 2: **nicht vorhanden** (0)',
    ],
    [
      '190',
      'AcknowledgedWarTitles',
      'AcknowledgedWarTitle',
      coded('WarTitle', '1', 'Widerstand'),
      '**Widerstand** (1)',
    ],
    [
      '191',
      'DrivingLicenses',
      'DrivingLicense',
      coded('TypeOfLicense', '1', 'EU') +
        element('LicenseNumber', '99') +
        eupen +
        coded('DeliveryCountry', '150', 'Belgien') +
        coded('ForfeitureReason', '2', 'Urteil') +
        element('ForfeitureDate', '<Century>20</Century><Year>25</Year><Graphic>bis auf weiteres</Graphic>'),
      '**EU** (1), Nr. **99**, ausgestellt in **Eupen** (63023) (**Belgien** (150)), Entzug: **Urteil** (2), entzogen: 2025 (**bis auf weiteres**)',
    ],
    [
      '192',
      'OrganDonations',
      'OrganDonation',
      coded('Declaration', '1', 'Zustimmung') + eupen,
      '**Zustimmung** (1), in **Eupen** (63023)',
    ],
    [
      '193',
      'HawkersCards',
      'HawkersCard',
      element('Card', element('CardNumber', '7') + element('SerialNumber', '8')) +
        element(
          'Categories',
          '<Code>1</Code><Category>Blumen</Category><Category/><Category>Honig</Category>',
        ) +
        eupen +
        expires,
      'Karte Nr. **7**, Seriennr.: **8**, Kategorien **Blumen**/**Honig** (**1**), in **Eupen** (63023), gültig bis 04.03.2031',
    ],
    [
      '194',
      'DrivingLicensesOldModel',
      'DrivingLicense',
      coded('TypeOfLicense', '00', 'Zuteil.') +
        element('Categories', coded('Category', '01', 'A') + coded('Category', '02', 'B')) +
        element('LicenseNumber', 'A1') +
        element('Delivery', eupen),
      '**Zuteil.** (00), Kategorien A/B, Nr. **A1**, ausgestellt in **Eupen** (63023)',
    ],
    [
      '194',
      'DrivingLicensesOldModel',
      'DrivingLicense',
      coded('Delivery', '136', 'Estland') +
        coded('GearBox', '1', 'Automatik') +
        coded('Medical', '2', 'Brille') +
        expires,
      'ausgestellt **Estland** (**136**), Getriebe: **Automatik** (1), ärztlich: **Brille** (2), gültig bis 04.03.2031',
    ],
    [
      '194',
      'DrivingLicensesOldModel',
      'DrivingLicense',
      element('Categories', element('Category', element('Code', '02'))),
      'Kategorien: Kategorie:  (02)',
    ],
    [
      '195',
      'IdentityCards',
      'IdentityCard',
      coded('TypeOfCard', '0000', 'P.A.') +
        element('CardNumber', '591413288107') +
        element('Delivery', eupen) +
        expires,
      '**P.A.** (0000) Nr. **591413288107**, gültig bis 04.03.2031, ausgestellt in **Eupen** (63023)',
    ],
    [
      '195',
      'IdentityCards',
      'IdentityCard',
      coded('TypeOfCard', '0000', 'P.A.') +
        element('Delivery', coded('Country', '136', 'Estland')) +
        element('Duplicate', '1') +
        element('Renewal', '2') +
        coded('Duration', '5', 'fünf Jahre') +
        element('ExpiryDate', '<Graphic>unbegrenzt</Graphic>'),
      '**P.A.** (0000), gültig bis **unbegrenzt**, ausgestellt in **Estland** (136), Duplikat: **1**, Erneuerung: **2**, Dauer: **fünf Jahre** (5)',
    ],
    [
      '196',
      'SocialSecurityCards',
      'SocialSecurityCard',
      coded('Category', '1', 'SIS') + element('CardNumber', '1'),
      '**SIS** (1), Nr. **1**',
    ],
    [
      '197',
      'EmploymentCards',
      'EmploymentCard',
      element('CardNumber', '8') + expires,
      'Nr. **8**, gültig bis 04.03.2031',
    ],
    [
      '198',
      'WorkPermits',
      'WorkPermit',
      element('PermitNumber', '8') + expires,
      'Nr. **8**, gültig bis 04.03.2031',
    ],
    [
      '199',
      'Passports',
      'Passport',
      coded('Status', '0', 'Austel.') +
        element('PassportIdent', coded('PassportType', '0', 'Reisepass') + element('PassportNumber', 'EC5')) +
        element('Issuer', coded('PosteDiplomatique', '1262', 'Helsinki')) +
        element('RenewalNumber', '00') +
        expires,
      'Status: **Austel.** (0), Typ **Reisepass** (0), Nr. **EC5**, ausgestellt durch **Helsinki** (1262) (Botschaft), Erneuerungsnr.: **00**, gültig bis 04.03.2031',
    ],
    [
      '199',
      'Passports',
      'Passport',
      element('Issuer', coded('Province', '6', 'Lüttich')) +
        element('SerialNumber', '1') +
        element('SecondNumber', '2') +
        element('ReplacementOf', '3') +
        element('AdditionTo', '4') +
        date('20 26 01 02', 'ProductionDate'),
      'ausgestellt durch **Lüttich** (6) (Provinz), Seriennr.: **1**, Zweitnummer **2**, Ersatz für **3**, Zusatz zu: **4**, produziert: 02.01.2026',
    ],
    ['250', 'ReferencedFiles', 'ReferencedFile', numbered('74062290234'), '**74062290234**'],
    ['253', 'CreationDate', null, since, ''],
    ['254', 'LastUpdateDate', null, since, ''],
  ])('%s %s', (_ti, container, item, content, line) => {
    expect(lineOf(element(container, item === null ? content : element(item, content)))).toBe(line)
  })
})
