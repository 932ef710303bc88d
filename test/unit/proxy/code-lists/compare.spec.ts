import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadBuiltInList } from '#core/codes/built-in-lists.ts'
import { codeListIds, type CodeEntry, type CodeList } from '#core/records/code-list.ts'
import { compareWithCsv } from '../../../../proxy/code-lists/compare.ts'
import { writeCsv } from '../../../../proxy/code-lists/write-csv.ts'

const edition = '2026-11-01'

function entry(code: string, change: Partial<CodeEntry> = {}): CodeEntry {
  return { code, names: { fr: `Nom ${code}` }, from: null, until: null, attributes: {}, ...change }
}

function aList(entries: CodeEntry[]): CodeList {
  return { id: 'countries', source: 'older', edition: '2025-01-01', entries }
}

function compare(list: CodeList, text: string) {
  return compareWithCsv(list, { text, source: 'newer', edition })
}

describe('A file against the list that is there', () => {
  const list = aList([
    entry('101', { names: { fr: 'Albanie', nl: 'Albanië' }, attributes: { iso2: 'AL' } }),
    entry('102', { names: { fr: 'Andorre' } }),
    entry('172', { until: '1990-10-02' }),
  ])

  it('adds, changes, ends and leaves alone', () => {
    const { preview, list: after } = compare(
      list,
      'code;name_fr;name_nl\n101;Albanie;Albanië\n102;Andorre;Andorra\n104;Nouveau;\n',
    )
    expect(preview.added).toEqual([entry('104', { names: { fr: 'Nouveau' } })])
    expect(preview.changed).toEqual([
      { before: list.entries[1], after: entry('102', { names: { fr: 'Andorre', nl: 'Andorra' } }) },
    ])
    expect(preview).toMatchObject({ ended: [], unchanged: 2, refused: [] })
    expect(after.entries.map(({ code }) => code)).toEqual(['101', '102', '104', '172'])
    expect(after).toMatchObject({ source: 'newer', edition })
  })

  it('ends what it no longer has on the day before its edition, and removes nothing', () => {
    const { preview, list: after } = compare(list, 'code;name_fr\n101;Albanie')
    expect(preview.ended).toEqual([entry('102', { names: { fr: 'Andorre' }, until: '2026-10-31' })])
    expect(after.entries).toHaveLength(3)
    expect(after.entries[2]).toEqual(list.entries[2])
  })

  it('leaves what its columns do not speak of, and empties what is empty in it', () => {
    expect(compare(list, 'code\n101\n102\n172').preview).toMatchObject({ unchanged: 2 })
    const { preview } = compare(list, 'code;name_nl;iso2\n101;;AL\n102;;\n')
    expect(preview.changed.map(({ after }) => after)).toEqual([
      entry('101', { names: { fr: 'Albanie' }, attributes: { iso2: 'AL' } }),
    ])
  })

  it('makes a code valid again that it has again', () => {
    const { preview } = compare(list, 'code\n101\n102\n172')
    expect(preview.changed).toEqual([{ before: list.entries[2], after: entry('172') }])
  })

  it.each([
    [';', 'code;name_fr;valid_from\r\n104;Nouveau;2026-12-31\r\n'],
    [',', 'CODE, Name_fr ,valid_from\n104,"Nouveau",31/12/2026\n'],
    ['tabs', '\uFEFFvalid_from\tname_fr\tcode\n31.12.2026\tNouveau\t104\n\n'],
  ])('is read with %s between its cells', (_, text) => {
    expect(compare(aList([]), text).preview.added).toEqual([
      entry('104', { names: { fr: 'Nouveau' }, from: '2026-12-31' }),
    ])
  })

  it.each([
    ['nom;name_fr\n104;Nouveau', { line: 1, reason: 'columns', column: 'code' }],
    ['code;name_fr;iso3\n104;Nouveau;x', { line: 1, reason: 'unknown-column', column: 'iso3' }],
    ['code;code\n104;105', { line: 1, reason: 'unknown-column', column: 'code' }],
    ['code;name_fr\n\n', { line: 1, reason: 'empty', column: null }],
    ['code;name_fr\n104;R\uFFFDpublique', { line: 2, reason: 'encoding', column: null }],
    ['code;name_fr\n104;"Nouveau', { line: 2, reason: 'quotes', column: null }],
    ['code;name_fr\n1 04;Nouveau', { line: 2, reason: 'code', column: 'code' }],
    ['code;name_fr\n;Nouveau', { line: 2, reason: 'code', column: 'code' }],
    ['code;name_fr\n104;Nouveau\n104;Autre', { line: 3, reason: 'code-twice', column: 'code' }],
    ['code;name_nl\n104;Nieuw', { line: 2, reason: 'name', column: 'name_fr' }],
    [`code;name_fr\n104;${'x'.repeat(401)}`, { line: 2, reason: 'too-long', column: 'name_fr' }],
    ['code;name_fr;valid_from\n104;Nouveau;2026', { line: 2, reason: 'day', column: 'valid_from' }],
    ['code;name_fr;valid_until\n104;Nouveau;soon', { line: 2, reason: 'day', column: 'valid_until' }],
    [
      'code;name_fr;valid_from;valid_until\n104;Nouveau;2026-02-01;2026-01-31',
      { line: 2, reason: 'period', column: 'valid_until' },
    ],
  ])('%j is refused', (text, refused) => {
    expect(compare(list, text).preview.refused).toEqual([refused])
  })
})

describe('A list as CSV', () => {
  it.each(codeListIds)('of %s comes back unchanged', async (id) => {
    const list = await loadBuiltInList(id)
    const { preview, list: after } = compare(list, writeCsv(list))
    expect(preview).toEqual({
      added: [],
      changed: [],
      ended: [],
      unchanged: list.entries.length,
      refused: [],
    })
    expect(after.entries).toEqual(list.entries)
  })

  it('begins no cell as a formula', () => {
    const list = aList([entry('104', { names: { fr: '=1+2', nl: '@cmd', de: '-3' } })])
    const text = writeCsv(list)
    for (const cell of text.split(/[;\r\n]+/)) expect(cell).not.toMatch(/^"?[=+\-@]/)
    expect(compare(list, text).preview.unchanged).toBe(1)
  })

  it('comes back unchanged whatever its names hold', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'aé"; ,=\t+-@\'') })
      .map((text) => text.trim().replaceAll('\t', ' '))
      .filter((text) => text !== '' && !/^'[=+\-@]/.test(text))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const list = aList(names.map((fr, index) => entry(String(index + 1), { names: { fr } })))
        expect(compare(list, writeCsv(list)).preview).toMatchObject({ unchanged: names.length, refused: [] })
      }),
    )
  })
})
