import { describe, expect, it } from 'vitest'
import { mergeRecords } from '#core/sync/merge.ts'

const base = { name: 'a', phone: '1', caseworkers: ['h'], changedAt: '1' }

describe('Two changed copies of a record', () => {
  it('merge by themselves where they changed different fields', () => {
    const merged = mergeRecords(base, { ...base, name: 'b' }, { ...base, phone: '2' })
    expect(merged).toEqual({ record: { ...base, name: 'b', phone: '2' }, conflicts: [] })
  })

  it('keep both where they changed the same field differently', () => {
    const merged = mergeRecords(base, { ...base, name: 'mine' }, { ...base, name: 'theirs' })
    expect(merged.record.name).toBe('mine')
    expect(merged.conflicts).toEqual([{ field: 'name', theirs: 'theirs' }])
  })

  it('ask nothing where they changed it alike', () => {
    expect(mergeRecords(base, { ...base, name: 'b' }, { ...base, name: 'b' }).conflicts).toEqual([])
  })

  it('ask about every difference where nobody knows what both began with', () => {
    const { conflicts } = mergeRecords(null, { ...base, name: 'b' }, { ...base, phone: '2' })
    expect(conflicts.map(({ field }) => field)).toEqual(['name', 'phone'])
  })

  it('join what either side added to a list of words, and drop what either took away', () => {
    const was = { ids: ['a', 'b', 'c'] }
    const { record, conflicts } = mergeRecords(was, { ids: ['a', 'b', 'x'] }, { ids: ['b', 'c', 'y'] })
    expect(record.ids.toSorted()).toEqual(['b', 'x', 'y'])
    expect(conflicts).toEqual([])
  })

  it('take the later of two times that only label', () => {
    const [mine, theirs] = [
      { ...base, changedAt: '3' },
      { ...base, changedAt: '2' },
    ]
    expect(mergeRecords(base, mine, theirs)).toEqual({ record: mine, conflicts: [] })
  })

  it('are no conflict where the other one was made from what was sent from here', () => {
    const sent = { ...base, name: 'sent' }
    const theirs = { ...sent, phone: '2' }
    const merged = mergeRecords(base, { ...base, name: 'typed since' }, theirs, sent)
    expect(merged).toEqual({ record: { ...base, name: 'typed since', phone: '2' }, conflicts: [] })
  })
})
