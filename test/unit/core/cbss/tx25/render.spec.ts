import { describe, expect, it } from 'vitest'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { coded, date, element, lineOf, marked, named, numbered, rowsOf } from './pieces.ts'

const nationality = coded('Nationality', '150', 'Belgien')

describe('A row', () => {
  it('has group and number of its type, dates in ISO, and the text as the join of its parts', () => {
    const item = date('20 01 02 03') + date('20 04 05 06', 'DelDate') + nationality
    expect(rowsOf(element('Nationalities', element('Nationality', item)))).toEqual([
      {
        group: 'Nationalitäten',
        ti: '031',
        since: '2001-02-03',
        until: '2004-05-06',
        text: 'Belgien (150) (bis 06.05.2004)',
        parts: [
          { text: 'Belgien', strong: true },
          { text: ' (150) (bis 06.05.2004)', strong: false },
        ],
        known: true,
      },
    ])
  })

  it('shows as much of a date as is known, and in its line what is no date', () => {
    const until = (parts: string) =>
      rowsOf(element('Names', element('Name', date('19 70 00 00') + date(parts, 'DelDate'))))[0]
    expect(until('19 96 10 00')).toMatchObject({ since: '1970', until: '1996-10', text: '(bis 10.1996)' })
    expect(until('19 00 00 00')).toMatchObject({ until: null, text: '(bis ?)' })
    expect(until('19 96 13 01')).toMatchObject({ until: '1996', text: '(bis 19 96 13 01)' })
    expect(lineOf(element('Names', element('Name', date('19 68 13 02') + named('Tau'))))).toBe(
      '**Tau**, Datum: 19 68 13 02',
    )
  })

  it('stands where its item stands, also where containers come twice', () => {
    const one = (label: string) =>
      element('Nationalities', element('Nationality', coded('Nationality', '1', label)))
    expect(rowsOf(one('A') + element('CreationDate') + one('B')).map(({ text }) => text)).toEqual([
      'A (1)',
      '',
      'B (1)',
    ])
  })

  it('keeps the blanks inside texts and none at the ends of the line', () => {
    expect(lineOf(element('LegalResidences', element('LegalResidence', element('Graphic', '  a  b '))))).toBe(
      '**a  b**',
    )
  })

  it('is not made of nothing', () => {
    expect(renderTx25(null, 'de')).toEqual([])
    expect(rowsOf('')).toEqual([])
    expect(rowsOf('<Names/>')).toEqual([])
  })
})

describe('A known type that holds more than its line says', () => {
  it('adds unknown and repeated fields with their names', () => {
    const item =
      date('20 01 02 03') +
      nationality +
      coded('Nationality', '136', 'Estland') +
      element('HowCome', 'so') +
      element('Graphic', 'x')
    expect(
      lineOf(element('Nationalities', element('Nationality', item + date('20 04 05 06', 'DelDate')))),
    ).toBe(
      '**Belgien** (150), Nationality: **Estland** (136), How come: **so**, Text: **x** (bis 06.05.2004)',
    )
  })

  it('adds fields inside fields, attributes and stray texts', () => {
    const item = element(
      'Nationality',
      `stray${element('Code', '150')}${element('Label', 'Belgien')}${element('More', '1')}`,
    )
    expect(
      lineOf(element('Nationalities', `<Nationality Status="X" Type="031">${item}loose</Nationality>`)),
    ).toBe('**Belgien** (150), **loose**, Status: **X**, **stray**, More: **1**')
  })

  it('shows an element of another name in its list', () => {
    const rows = rowsOf(
      element('Nationalities', `${element('Nationality', nationality)}${element('Odd', 'x')}free`),
    )
    expect(rows.map((row) => [row.group, row.ti, marked(row), row.known])).toEqual([
      ['Nationalitäten', '031', '**free**', false],
      ['Nationalitäten', '031', '**Belgien** (150)', true],
      ['Nationalitäten', '031', 'Odd: **x**', false],
    ])
  })

  it('leaves out only the codes of names and streets that have a label, and what a person’s number says itself', () => {
    const child = element('Child', numbered('72031490118') + named('Tau', 'Ida'))
    expect(lineOf(element('DescendentFiliations', element('DescendentFiliation', child)))).toBe(
      '**Tau**, Ida (**72031490118**)',
    )
    const nameless = element('Name', element('Name', element('LastName', element('Code', '77'))))
    expect(lineOf(element('Names', nameless))).toContain('77')
  })
})

describe('A type that nobody knows', () => {
  it('shows its fields under the names that the table has for them', () => {
    const item = date('20 01 02 03') + element('NumberRegister', '4') + element('NumberFolio', '5')
    const [row] = rowsOf(element('NewThings', element('NewThing', item)), 'fr')
    expect(row).toMatchObject({ since: '2001-02-03', known: false })
    expect(marked(row)).toBe('Registre : **4**, Folio : **5**')
  })

  it('has the name of its element and the number it says', () => {
    const item = `<Thing Type=" 333 " Structure="A1">${date('20 01 02 03')}${element('SizeInCM', '4')}</Thing>`
    expect(rowsOf(element('NewThings', item))[0]).toMatchObject({
      group: 'NewThings',
      ti: '333',
      since: '2001-02-03',
      text: 'Size in CM: 4',
    })
    expect(rowsOf('<NewThing Type="334"><A>1</A></NewThing>')[0]).toMatchObject({
      group: 'NewThing',
      ti: '334',
      text: 'A: 1',
    })
    expect(rowsOf('<NewThing/>')).toMatchObject([{ group: 'NewThing', ti: '', since: null, text: '' }])
  })

  it('shows what is nested, coded, dated, named and timed', () => {
    const inside = element(
      'Where',
      element('Place', element('Code', '1') + element('Label', 'Eupen')) + element('Floor', '2'),
    )
    const more =
      date('20 01 02 00', 'ReplyDate') +
      element('At', '<HH>08</HH><MM>30</MM><Graphic>früh</Graphic>') +
      element('Who', numbered('72031490118') + named('Tau'))
    expect(lineOf(`<NewThing Type="1">${inside}${more}</NewThing>`)).toBe(
      'Where: Ort: **Eupen** (1), Floor: **2**, Reply date: 02.2001, At: **08:30** (**früh**), Who: NR-Nr.: **72031490118**, Name: **Tau**',
    )
  })

  it('shows text that stands in no element at all', () => {
    expect(rowsOf('lost')).toMatchObject([{ group: 'rrn_it_implicit', ti: '', text: 'lost', known: false }])
  })
})
