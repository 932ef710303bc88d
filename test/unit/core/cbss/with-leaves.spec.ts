import { describe, expect, it } from 'vitest'
import { withLeaves } from '#core/cbss/with-leaves.ts'
import type { Message } from '#core/records/answer.ts'

const refused: Message = {
  severity: 'error',
  code: 'MSG00005',
  author: '',
  text: 'unknown',
  fields: [{ name: 'ssin', value: '1' }],
}
const leaves = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `a/${index}`, text: `t${index}` }))

describe('What no field took', () => {
  it('stands in the fields of the last message', () => {
    const [first, last] = withLeaves([refused, refused], leaves(1))
    expect(first).toEqual(refused)
    expect(last?.fields).toEqual([
      { name: 'ssin', value: '1' },
      { name: 'a/0', value: 't0' },
    ])
  })

  it('is a message of its own where none came', () => {
    expect(withLeaves([], leaves(1))).toMatchObject([
      { severity: 'information', fields: [{ name: 'a/0', value: 't0' }] },
    ])
  })

  it('changes nothing where everything was taken', () => {
    expect(withLeaves([refused], [])).toEqual([refused])
  })

  it('is counted where it is too much to be kept twice', () => {
    const [message] = withLeaves([], leaves(502))
    expect(message?.fields).toHaveLength(501)
    expect(message?.fields.at(-1)).toEqual({ name: '…', value: '+2' })
  })
})
