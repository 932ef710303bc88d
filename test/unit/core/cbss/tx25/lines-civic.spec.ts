import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { coded, date, element, lineOf, numbered } from './pieces.ts'

const expires = date('20 31 03 04', 'ExpiryDate')
const eupen = coded('Place', '63023', 'Eupen')
const codes = (...texts: string[]) =>
  element('Elections', texts.map((text) => element('Code', text)).join(''))

describe('The line of an information about elections and military service', () => {
  it.each([
    [
      '130',
      'Elections',
      'Election',
      element(
        'ElectoralFunction',
        coded('Situation', '1', 'Beisitzer') +
          coded('Category', '2', 'Wahlbüro') +
          element('Modified', 'X') +
          coded('Volunteer', '3', 'ja') +
          element('CODNBSC', '4') +
          eupen,
      ),
      'Wahlfunktion: **Beisitzer** (1), Kategorie: **Wahlbüro** (2), in **Eupen** (63023), Freiwillig: **ja** (3), Geändert: **X**, NBSC-Code: **4**',
    ],
    [
      '130',
      'Elections',
      'Election',
      element('Voter', coded('Situation', '2', 'ausgeschlossen') + expires + element('Graphic', 'Urteil 5')),
      'Wähler: **ausgeschlossen** (2), gültig bis 04.03.2031, **Urteil 5**',
    ],
    [
      '131',
      'EECVoters',
      'EECVoter',
      coded('Category', '4', 'Gemeinderatswahlen') +
        eupen +
        coded('Country', '103', 'Deutschland') +
        element('Graphic', 'auf Antrag'),
      '**Gemeinderatswahlen** (4), in **Eupen** (63023), Land: **Deutschland** (103), **auf Antrag**',
    ],
    [
      '132',
      'BelgianVotersAbroad',
      'BelgianVoterAbroad',
      coded('TypeOfVoting', '3', 'durch Bevollmächtigten') +
        eupen +
        coded('Criteria', '1', 'letzter Wohnsitz') +
        element('Post', coded('DiplomaticPost', '1262', 'Helsinki') + coded('Territory', '136', 'Estland')) +
        element('ChoiceOfAddress', element('Code', '5')) +
        element('Proxy', numbered('74062290234')) +
        date('20 29 02 03', 'ValidityDate') +
        element('Graphic', 'per Post') +
        codes('1', '0', '1', '0'),
      'Stimmabgabe: **durch Bevollmächtigten** (3), in **Eupen** (63023), Kriterium: **letzter Wohnsitz** (1), Botschaft **Helsinki** (1262) **Estland** (136), Adressenwahl: **5**, Vollmacht: **74062290234**, Gültigkeitsdatum: 03.02.2029, Wahlteilnahme: Kammer **ja**, Europa **nein**, Region **ja**, Gemeinde **nein**, **per Post**',
    ],
    [
      '132',
      'BelgianVotersAbroad',
      'BelgianVoterAbroad',
      element('AbsenteeVoter', numbered('72031490118')),
      'Abwesender Wähler: **72031490118**',
    ],
    [
      '160',
      'MilitaryServices',
      'MilitaryService',
      coded('Situation', '1', 'befreit') +
        eupen +
        element('Class', element('Year', '1974') + element('Qualification', 'B')),
      '**befreit** (1), in **Eupen** (63023), Jahrgang **1974**, Qualifikation: **B**',
    ],
  ])('%s %s', (_ti, container, item, content, line) => {
    expect(lineOf(element(container, element(item, content)))).toBe(line)
  })

  const abroad = (content: string, language: (typeof languages)[number] = 'de') =>
    lineOf(element('BelgianVotersAbroad', element('BelgianVoterAbroad', content)), language)

  it('says in each language in which elections a voter abroad takes part', () => {
    expect(languages.map((language) => abroad(codes('1', '0', '0', '1'), language))).toEqual([
      'Deelname: Kamer **ja**, Europa **nee**, Gewest **nee**, gemeente **ja**',
      'Participation : Chambre **oui**, Europe **non**, Région **non**, commune **oui**',
      'Wahlteilnahme: Kammer **ja**, Europa **nein**, Region **nein**, Gemeinde **ja**',
      'Participation: Chamber **yes**, Europe **no**, Region **no**, municipality **yes**',
    ])
  })

  it('keeps a missing code of an election in its place, and shows unknown and further ones as they came', () => {
    expect(abroad(codes('', '1', '7'))).toBe('Wahlteilnahme: Europa **ja**, Region **7**')
    expect(abroad(codes('1', '1', '1', '1', '9'))).toMatch(/Gemeinde \*\*ja\*\*, Code: \*\*9\*\*$/)
  })

  it('tells of a proxy of whom nothing more is known', () => {
    expect(abroad(element('Proxy') + date('20 29 02 03', 'ValidityDate'))).toBe(
      'Vollmacht:, Gültigkeitsdatum: 03.02.2029',
    )
  })
})
