import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { informationTypes } from '#core/cbss/tx25/information-types.ts'
import { lineOf } from '#core/cbss/tx25/lines/lines.ts'
import type { Line } from '#core/cbss/tx25/lines/segment.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { languages } from '#core/languages.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { wordsOf } from './said-words.ts'

/** Names that mean something to the interpreter, and some that do not. */
const telling =
  'Date DelDate Century Year Month Day Code Label Graphic NationalNumber Sex Name LastName FirstName HH MM SS Street'
const names = [...telling.split(' '), 'Foo', 'BarBaz', 'constructor', '__proto__']

/** Random elements, with question marks where words shall stand. */
function trees(pool: readonly string[]): fc.Arbitrary<XmlElement> {
  const name = fc.constantFrom(...pool)
  const attributes = fc.constantFrom<Record<string, string>[]>(
    {},
    {},
    {},
    { Status: '?' },
    { other: '?', Foo: '?' },
  )
  const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
    tree: fc.record({
      name,
      namespace: fc.constant(''),
      attributes,
      text: fc.constantFrom('?', '?', '', ' \n '),
      children: fc.oneof(
        { maxDepth: 4 },
        fc.constant<XmlElement[]>([]),
        fc.array(tie('tree'), { maxLength: 5 }),
      ),
    }),
  }))
  return tree
}

/** Puts a word of its own in the place of every question mark, so that each can be looked for. */
function numberWords(element: XmlElement, counter: { last: number }): XmlElement {
  const word = (text: string) => (text === '?' ? `w${(counter.last += 1)}x` : text)
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, word(value)]),
  )
  const text = word(element.text)
  return {
    ...element,
    attributes,
    text,
    children: element.children.map((inner) => numberWords(inner, counter)),
  }
}

function expectNothingLost(drawn: XmlElement[]): void {
  const information = numberWords(makeElement('rrn_it_implicit', drawn), { last: 0 })
  const containers = information.children
  for (const language of languages) {
    const rows = renderTx25(information, language)
    const shown = new Set(rows.flatMap(({ group, text }) => `${group} ${text}`.match(/w\d+x/g) ?? []))
    expect(containers.flatMap((container) => wordsOf(container)).filter((word) => !shown.has(word))).toEqual(
      [],
    )
    for (const { text, parts } of rows) {
      expect(parts.map((part) => part.text).join('')).toBe(text)
      expect(text.trim()).toBe(text)
    }
  }
}

function fieldsOf(line: Line): string[] {
  return line
    .flatMap(({ field, as }) => [field, ...(Array.isArray(as) ? fieldsOf(as as Line) : [])])
    .filter((name) => name !== '.')
}

describe('Nothing of a reply is lost', () => {
  it('in containers that nobody knows', () => {
    fc.assert(
      fc.property(fc.array(trees(names), { maxLength: 4 }), (containers) => {
        expectNothingLost(containers)
      }),
    )
  })

  it.each(informationTypes.map((type) => [type.ti, type.container, type] as const))(
    'in %s %s',
    (ti, container, type) => {
      const pool = [...names, ...fieldsOf(lineOf(ti) ?? []), type.item ?? 'Item']
      fc.assert(
        fc.property(fc.array(trees(pool), { maxLength: 4 }), (fields) => {
          const item = makeElement(type.item ?? container, fields)
          const whole = type.item === null ? item : makeElement(container, [item])
          expectNothingLost([whole])
        }),
        { numRuns: 30 },
      )
    },
  )
})
