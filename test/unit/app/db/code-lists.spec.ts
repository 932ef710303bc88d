import { describe, expect, it } from 'vitest'
import { nameOfCode } from '#core/codes/code-list.ts'
import type { CodeList } from '#core/records/code-list.ts'
import { useCodeList } from '../../../../src/db/code-lists.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'

const ours: CodeList = {
  id: 'genders',
  source: 'The centre',
  edition: '2026-01-01',
  entries: [{ code: '1', names: { fr: 'homme' }, from: null, until: null, attributes: {} }],
}

describe('A code list of the app', () => {
  it('is the one that the app carries until that of the centre has come', async () => {
    const { database } = await openMemoryDesk()
    const genders = useCodeList('genders')
    expect(nameOfCode(genders.value, '1', 'fr')).toBe('1')
    await eventually(() => expect(nameOfCode(genders.value, '1', 'fr')).toBe('masculin'))
    await database.codes.insert(ours)
    await eventually(() => expect(nameOfCode(genders.value, '1', 'fr')).toBe('homme'))
  })

  it('is there without a database, too', async () => {
    const registers = useCodeList('registers')
    await eventually(() => expect(nameOfCode(registers.value, '2', 'en')).toBe('Population register'))
  })
})
