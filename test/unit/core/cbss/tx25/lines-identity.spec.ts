import { describe, expect, it } from 'vitest'
import { coded, date, element, lineOf, named, numbered } from './pieces.ts'

const born = date('19 72 03 14')
const place = coded('Place1', '63023', 'Eupen')
const validation =
  coded('Validation', '1', 'geprüft') +
  date('20 26 01 02', 'DateEntered') +
  date('20 26 01 03', 'DateValidated')

describe('The line of an information about the identity', () => {
  it.each([
    [
      '000',
      'NationalNumber',
      element('NationalNumber', '72031490118') + born + element('Sex', '1'),
      '**72031490118** (Männlich)',
    ],
    [
      '000',
      'NationalNumber',
      element('NationalNumber', '74062290234') + element('Sex', '2'),
      '**74062290234** (Weiblich)',
    ],
    [
      '000',
      'NationalNumber',
      element('NationalNumber', '74062290234') + element('Sex', '9'),
      '**74062290234** (9)',
    ],
    ['000', 'NationalNumber', element('NationalNumber', '74062290234'), '**74062290234**'],
  ])('%s: sex, where it is known', (_ti, item, content, line) => {
    expect(lineOf(element('NationalNumber', element(item, content)))).toBe(line)
  })

  it.each([
    [
      '002',
      'FileReferences',
      'FileReference',
      numbered('72031490118') + coded('Justification', '1', 'Irrtum'),
      '**72031490118**, Begründung: **Irrtum** (1)',
    ],
    ['004', 'NewGender', null, element('Sex', '2') + element('Graphic', 'Akte 12'), 'Weiblich, **Akte 12**'],
    [
      '006',
      'CountriesOfOrigin',
      'CountryOfOrigin',
      coded('Country', '136', 'Estland') + element('Graphic', 'Tallinn'),
      '**Estland** (136) **Tallinn**',
    ],
    ['010', 'Names', 'Name', named('Sonnentau', 'Ida', 'Ruth'), '**Sonnentau**, Ida Ruth'],
    ['010', 'Names', 'Name', named('Sonnentau'), '**Sonnentau**'],
    [
      '010',
      'Names',
      'Name',
      '<Name UsedFirstName="2"><LastName><Label>Sonnentau</Label></LastName></Name>',
      '**Sonnentau**, Gebrauchter Vorname: **2**',
    ],
    [
      '010',
      'Names',
      'Name',
      element('Name', coded('LastName', '1', 'van') + coded('LastName', '2', 'Tau')),
      '**van Tau**',
    ],
    ['010', 'Names', 'Name', element('Name', coded('FirstName', '1', 'Ida')), 'Ida'],
    ['011', 'Pseudonyms', 'Pseudonym', named('Tau', 'Ida'), '**Tau**, Ida'],
    ['012', 'NobilityTitles', 'NobilityTitle', coded('NobilityTitle', '3', 'Freifrau'), '**Freifrau** (3)'],
    [
      '013',
      'NameModifications',
      'NameModification',
      coded('ModificationType', '2', 'Urteil') + element('Graphic', 'Moniteur 12'),
      '**Urteil** (2), **Moniteur 12**',
    ],
    ['031', 'Nationalities', 'Nationality', coded('Nationality', '150', 'Belgien'), '**Belgien** (150)'],
    [
      '031',
      'Nationalities',
      'Nationality',
      coded('Nationality', '150', 'Belgien') +
        element(
          'Reason',
          coded('Justification', '08', 'Option') +
            coded('Place', '63023', 'Eupen') +
            coded('Country', '136', 'Estland'),
        ),
      '**Belgien** (150), Begründung: **Option** (08), in **Eupen** (63023), **Estland** (136)',
    ],
    [
      '031',
      'Nationalities',
      'Nationality',
      coded('Nationality', '150', 'Belgien') + element('Reason', element('Graphic', 'Gesetz')),
      '**Belgien** (150), Begründung: **Gesetz**',
    ],
    [
      '032',
      'MultipleNationalities',
      'MultipleNationality',
      coded('Nationality', '136', 'Estland'),
      '**Estland** (136)',
    ],
    [
      '040',
      'GendersToVerify',
      'GenderToVerify',
      coded('Gender', '2', 'weiblich') + validation,
      '**weiblich** (2), **geprüft** (1), erfasst: 02.01.2026, geprüft: 03.01.2026',
    ],
    [
      '041',
      'NamesToVerify',
      'NameToVerify',
      element('Graphic', 'Tau') + validation,
      '**Tau**, **geprüft** (1), erfasst: 02.01.2026, geprüft: 03.01.2026',
    ],
    ['046', 'DeceasesToVerify', 'DeceaseToVerify', coded('Validation', '0', 'offen'), '**offen** (0)'],
    [
      '100',
      'BirthPlace',
      null,
      place + element('ActNumber', '0098'),
      'in **Eupen** (63023), Akte Nr. **0098**',
    ],
    [
      '100',
      'BirthPlace',
      null,
      element('Time', '<HH>14</HH><MM>05</MM>') +
        place +
        element('DabsNumber', '7') +
        element('SuppletoryRegister', '2'),
      'um **14:05**, in **Eupen** (63023), DABS-Nr. **7**, Zusatzregister **2**',
    ],
    [
      '100',
      'BirthPlace',
      null,
      element('Place2', coded('Country', '136', 'Estland') + element('Graphic', 'Tallinn')),
      'in **Estland** (136), **Tallinn**',
    ],
    [
      '101',
      'DeclaredBirthDate',
      null,
      date('19 72 00 00', 'DeclaredBirthDate') + coded('Certificate', '3', 'Eid'),
      '1972, **Eid** (3)',
    ],
    [
      '150',
      'Deceases',
      'Decease',
      element('Decease', element('ActNumber', '12') + place + coded('Origin', '1', 'Gemeinde')),
      'in **Eupen** (63023), Akte Nr. **12**, Herkunft: **Gemeinde** (1)',
    ],
    [
      '150',
      'Deceases',
      'Decease',
      element(
        'Decision',
        coded('Type', '1', 'feststellend') +
          element('Transcription', date('20 25 02 03') + coded('Place', '63023', 'Eupen')) +
          element('Graphic', 'Urteil 3'),
      ),
      'Entscheidung **feststellend** (1), Übertragung: 03.02.2025, in **Eupen** (63023), **Urteil 3**',
    ],
    [
      '151',
      'Disappearences',
      'Disappearence',
      element('Decision', element('Code', '1') + element('Label', 'Urteil') + numbered('72031490118')) +
        element('Graphic', 'verschollen'),
      '**Urteil** (1) (**72031490118**), **verschollen**',
    ],
    [
      '152',
      'BurialModes',
      'BurialMode',
      born +
        coded('TypeOfBurial', '1', 'Erde') +
        element('LegalRepresentative', numbered('74062290234') + element('Graphic', 'Tochter')),
      'Datum: 14.03.1972, **Erde** (1), **74062290234** **Tochter**',
    ],
    [
      '153',
      'Funeral',
      'Funeral',
      coded('TypeOfFuneral', '2', 'Feuerbestattung') +
        coded('Rite', '8', 'neutral') +
        coded('Place', '63023', 'Eupen') +
        date('20 25 02 03', 'DocumentDate') +
        element('LegalRepresentative', numbered('74062290234') + element('Graphic', 'Tochter')) +
        element(
          'Contract',
          coded('Situation', '9', 'abgeschlossen') +
            date('20 24 01 02') +
            element('Number', '77') +
            element('CBENumber', '0123456749'),
        ) +
        element('Place3', coded('Country', '128', 'Italien') + element('Graphic', 'Assisi')),
      '**Feuerbestattung** (2), Ritus: **neutral** (8), Bestattungsort: **Italien** (128), **Assisi**, Gesetzlicher Vertreter: **74062290234** **Tochter**, Vertrag: **abgeschlossen** (9), vom 02.01.2024, Nr. **77**, Unternehmensnr.: **0123456749**, Dokument vom 03.02.2025, in **Eupen** (63023)',
    ],
    [
      '153',
      'Funeral',
      'Funeral',
      coded('Place', '63023', 'Eupen') + coded('Place2', '63040', 'Kelmis'),
      'Bestattungsort: **Kelmis** (63040), in **Eupen** (63023)',
    ],
  ])('%s %s', (_ti, container, item, content, line) => {
    expect(lineOf(element(container, item === null ? content : element(item, content)))).toBe(line)
  })
})
