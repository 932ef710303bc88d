import { describe, expect, it } from 'vitest'
import { child, childrenOf, descend, textOf } from '#core/xml/find.ts'
import { parseXml } from '#core/xml/parse.ts'

const root = parseXml('<a xmlns:p="urn:x"><p:b>1</p:b><b>2</b><c><b> 3 </b></c></a>')

describe('Finding in a document', () => {
  it('goes by local name, whatever the namespace', () => {
    expect(child(root, 'b')?.text).toBe('1')
    expect(childrenOf(root, 'b').map(({ text }) => text)).toEqual(['1', '2'])
  })

  it('descends along names and gives the text as it is', () => {
    expect(descend(root, 'c', 'b')?.text).toBe(' 3 ')
    expect(textOf(descend(root, 'c'), 'b')).toBe(' 3 ')
  })

  it('finds nothing in nothing', () => {
    expect(child(undefined, 'b')).toBeUndefined()
    expect(childrenOf(undefined, 'b')).toEqual([])
    expect(descend(root, 'x', 'b')).toBeUndefined()
    expect(textOf(root, 'x')).toBeNull()
  })
})
