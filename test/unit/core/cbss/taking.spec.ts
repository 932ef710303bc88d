import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startTaking } from '#core/cbss/taking.ts'
import type { XmlElement } from '#core/xml/element.ts'

const names = ['A', 'B', 'C', 'constructor', '__proto__']

const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom(...names),
    namespace: fc.constant(''),
    attributes: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('', ' ', '?'), { maxKeys: 2 }),
    text: fc.constantFrom('', ' \n', '?'),
    children: fc.oneof(
      { maxDepth: 3 },
      fc.constant<XmlElement[]>([]),
      fc.array(tie('tree'), { maxLength: 4 }),
    ),
  }),
}))

/** Puts a word of its own where a question mark stands. */
function numbered(element: XmlElement, counter: { last: number }): XmlElement {
  const word = (text: string) => (text === '?' ? ` w${(counter.last += 1)} ` : text)
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, word(value)]),
  )
  const text = word(element.text)
  return { ...element, attributes, text, children: element.children.map((inner) => numbered(inner, counter)) }
}

describe('What nobody took of a reply', () => {
  it('is everything else, once each', () => {
    const takes = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('a', 'b')), { maxLength: 4 })
    fc.assert(
      fc.property(tree, takes, (random, wanted) => {
        const counter = { last: 0 }
        const root = numbered(random, counter)
        const taking = startTaking()
        const taken = wanted.flatMap(([name, attribute]) => [
          taking.text(root, name),
          taking.attribute(root, attribute),
        ])
        const left = taking.left(root).map(({ text }) => text)
        const words = [...new Set(taken.filter((text) => text !== null)), ...left]
        expect(words.toSorted()).toEqual(
          Array.from({ length: counter.last }, (_, index) => `w${index + 1}`).toSorted(),
        )
      }),
      { numRuns: 2000, seed: 20261128 },
    )
  })

  it('says where it stands', () => {
    const leaf = (name: string, text: string, children: XmlElement[] = []): XmlElement => ({
      name,
      namespace: '',
      attributes: { since: '2020' },
      text,
      children,
    })
    const taking = startTaking()
    const inner = leaf('Inner', 'x')
    const root = leaf('Root', 'y', [leaf('Outer', ' ', [inner])])
    expect(taking.left(root)).toEqual([
      { path: '', text: 'y' },
      { path: '@since', text: '2020' },
      { path: 'Outer/@since', text: '2020' },
      { path: 'Outer/Inner', text: 'x' },
      { path: 'Outer/Inner/@since', text: '2020' },
    ])
    expect(taking.left(root, [inner])).toHaveLength(3)
  })
})
