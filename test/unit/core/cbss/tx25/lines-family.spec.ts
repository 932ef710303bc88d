import { describe, expect, it } from 'vitest'
import { coded, date, element, lineOf, named, numbered } from './pieces.ts'

const since = date('20 26 03 04')
const eupen = coded('Place', '63023', 'Eupen')
const ida = numbered('74062290234') + named('Tau', 'Ida')
const judgement =
  coded('Tribunal', '63', 'Gericht erster Instanz') +
  date('20 20 05 06') +
  eupen +
  coded('CourtName', '2', 'Abteilung Eupen')

describe('The line of an information about the family', () => {
  it.each([
    [
      '021',
      'SharedHostings',
      'SharedHosting',
      coded('Role', '1', 'Kind') + ida,
      '**Kind** (1): **Tau**, Ida (**74062290234**)',
    ],
    [
      '110',
      'Filiations',
      'Filiation',
      coded('FiliationType', '00', 'Eheliches Kind') +
        element('Parent1', numbered('38060190304') + named('Tau', 'Ulf')) +
        element('Parent2', named('Moor', 'Eva')) +
        element('ActNumber', '98') +
        eupen +
        element('Graphic', 'nachgetragen'),
      '**Eheliches Kind** (00), von **Tau**, Ulf (**38060190304**), und **Moor**, Eva, Akte Nr. **98**, in **Eupen** (63023) **nachgetragen**',
    ],
    [
      '111',
      'ParentalAuthorities',
      'ParentalAuthority',
      since +
        coded('Situation', '1', 'verlängerte Minderjährigkeit') +
        coded('Justification', '2', 'Urteil') +
        element('Graphic', 'Nr. 3'),
      'Datum: 04.03.2026, **Urteil** (2), **verlängerte Minderjährigkeit** (1) **Nr. 3**',
    ],
    [
      '113',
      'Guardians',
      'Guardian',
      since +
        coded('Status', '1', 'Betreuer') +
        coded('Justification', '2', 'Urteil') +
        numbered('74062290234'),
      'Datum: 04.03.2026, Status: **Betreuer** (1), Begründung: **Urteil** (2), Person: **74062290234**',
    ],
    [
      '113',
      'Guardians',
      'Guardian',
      coded('Status', '1', 'Betreuer') + element('Graphic1', 'Tau Ida') + element('Graphic2', 'Eupen'),
      'Status: **Betreuer** (1), **Tau Ida**, **Eupen**',
    ],
    [
      '114',
      'DescendentFiliations',
      'DescendentFiliation',
      coded('FiliationType', '00', 'Eheliches Kind') + element('Child', ida) + eupen,
      '**Eheliches Kind** (00): **Tau**, Ida (**74062290234**), in **Eupen** (63023)',
    ],
    ['120', 'CivilStates', 'CivilState', coded('CivilState', '10', 'Ledig'), '**Ledig** (10)'],
    [
      '120',
      'CivilStates',
      'CivilState',
      coded('CivilState', '20', 'Verheiratet') +
        element('Spouse', ida) +
        element('Lieu', coded('Place1', '63023', 'Eupen')) +
        element('ActNumber', '0098') +
        element('DabsNumber', '7') +
        element('SuppletoryRegister', '1'),
      '**Verheiratet** (20), mit **Tau**, Ida (74062290234), in **Eupen** (63023), Akte Nr. **0098**, DABS-Nr. **7**, Zusatzregister **1**',
    ],
    [
      '120',
      'CivilStates',
      'CivilState',
      coded('CivilState', '20', 'Verheiratet') + element('Spouse', numbered('74062200000')),
      '**Verheiratet** (20), mit (74062200000)',
    ],
    [
      '120',
      'CivilStates',
      'CivilState',
      coded('CivilState', '20', 'Verheiratet') + element('Spouse', named('Tau', 'Ida')),
      '**Verheiratet** (20), mit **Tau**, Ida',
    ],
    [
      '120',
      'CivilStates',
      'CivilState',
      coded('CivilState', '20', 'Verheiratet') +
        element(
          'Lieu',
          element('Place2', coded('Country', '136', 'Estland') + element('Graphic', 'Tallinn')),
        ),
      '**Verheiratet** (20), in **Estland** (136), **Tallinn**',
    ],
    [
      '120',
      'CivilStates',
      'CivilState',
      coded('CivilState', '41', 'Geschieden') +
        element(
          'Lieu',
          element(
            'Place3',
            element('BelgianJudgement', judgement) + element('Transcription', date('20 20 07 08') + eupen),
          ),
        ),
      '**Geschieden** (41), Urteil: **Gericht erster Instanz** (63), Gericht: **Abteilung Eupen** (2), vom 06.05.2020, in **Eupen** (63023), Übertragung: 08.07.2020, in **Eupen** (63023)',
    ],
    [
      '120',
      'CivilStates',
      'CivilState',
      coded('CivilState', '41', 'Geschieden') +
        element(
          'Lieu',
          element(
            'Place3',
            element('ForeignJudgement', element('Place', coded('Country', '136', 'Estland'))),
          ),
        ),
      '**Geschieden** (41), Urteil: in **Estland** (136)',
    ],
    ['121', 'PartnerBirthPlaces', 'PartnerBirthPlace', eupen, 'in **Eupen** (63023)'],
    [
      '122',
      'MarriageContracts',
      'MarriageContract',
      coded('TypeOfContract', '1', 'Gütertrennung') + eupen + element('Graphic', 'Notar Moor'),
      '**Gütertrennung** (1), in **Eupen** (63023), **Notar Moor**',
    ],
    [
      '123',
      'LegalCohabitations',
      'LegalCohabitation',
      element(
        'Declaration',
        date('20 15 04 05', 'RegistrationDate') +
          element('Partner', ida) +
          eupen +
          element('Notary', element('NameNotary', 'Moor') + coded('Place', '63040', 'Kelmis')),
      ),
      'Deklaration: 05.04.2015, mit **74062290234** **Tau**, Ida, in **Eupen** (63023), Notar: **Moor** in **Kelmis** (63040)',
    ],
    [
      '123',
      'LegalCohabitations',
      'LegalCohabitation',
      element(
        'Cessation',
        coded('Reason', '1', 'Trennung') +
          coded('Country', '136', 'Estland') +
          element('Notification', date('20 19 04 05', 'NotificationDate') + eupen) +
          element('Partner', ida) +
          element('BelgianJudgement', coded('Tribunal', '63', 'Gericht')),
      ),
      'Beendigung: Begründung: **Trennung** (1), **Estland** (136), Notifizierung: 05.04.2019 in **Eupen** (63023), mit **74062290234** **Tau**, Ida, Urteil: **Gericht** (63)',
    ],
    [
      '124',
      'ConvenienceMarriages',
      'ConvenienceMarriage',
      coded('Decision', '1', 'abgelehnt') +
        eupen +
        element('Partner', ida) +
        date('20 19 04 05', 'NotificationDate'),
      '**abgelehnt** (1), in **Eupen** (63023), mit **74062290234** **Tau**, Ida, Notifizierung: 05.04.2019',
    ],
    [
      '140',
      'FamilyMembers',
      'FamilyMember',
      coded('FamilyRole', '01', 'Alleinstehend'),
      '**Alleinstehend** (01)',
    ],
    [
      '140',
      'FamilyMembers',
      'FamilyMember',
      coded('FamilyRole', '04', 'Tochter') + ida,
      '**Tochter** (04): **Tau**, Ida (**74062290234**)',
    ],
    [
      '140',
      'FamilyMembers',
      'FamilyMember',
      coded('Housing', '00', 'Haus') + coded('FamilyRole', '04', 'Tochter') + named('Tau', 'Ida'),
      '**Tochter** (04): **Tau**, Ida, Unterkunft: **Haus** (00)',
    ],
    [
      '140',
      'FamilyMembers',
      'FamilyMember',
      element('Housing', element('Code', '00')) + coded('FamilyRole', '01', 'Alleinstehend'),
      '**Alleinstehend** (01), Unterkunft:  (00)',
    ],
    [
      '141',
      'HeadOfFamily',
      'HeadOfFamily',
      coded('FamilyRole', '03', 'Sohn') +
        numbered('38060190304') +
        named('Tau', 'Ulf') +
        element('Graphic', 'Text'),
      '**Sohn** (03) im Haushalt von **Tau**, Ulf (**38060190304**), **Text**',
    ],
    ['141', 'HeadOfFamily', 'HeadOfFamily', coded('FamilyRole', '03', 'Sohn'), '**Sohn** (03)'],
  ])('%s %s', (_ti, container, item, content, line) => {
    expect(lineOf(element(container, element(item, content)))).toBe(line)
  })

  it('says in every language who is the reference person and who the member', () => {
    const member = element('FamilyMembers', element('FamilyMember', coded('FamilyRole', '04', 'R') + ida))
    const reference = element('HeadOfFamily', element('HeadOfFamily', coded('FamilyRole', '04', 'R') + ida))
    expect(lineOf(member, 'fr')).toBe('**R** (04) : **Tau**, Ida (**74062290234**)')
    expect(lineOf(reference, 'fr')).toBe('**R** (04) dans le ménage de **Tau**, Ida (**74062290234**)')
    expect(lineOf(reference, 'nl')).toBe('**R** (04) in het gezin van **Tau**, Ida (**74062290234**)')
    expect(lineOf(reference, 'en')).toBe('**R** (04) in the household of **Tau**, Ida (**74062290234**)')
  })
})
