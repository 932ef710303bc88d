import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodedError } from '#core/errors.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { parseXml } from '#core/xml/parse.ts'
import { writeXml } from '#core/xml/write.ts'

const prefixes = { 'urn:x': 'x', 'urn:y': 'y' }

describe('writeXml', () => {
  it('writes one line without a declaration, with the prefixes it is given', () => {
    const inner = makeElement('b', [makeElement('c', 'text'), makeElement('d', '', 'urn:y')])
    expect(writeXml(makeElement('a', [inner], 'urn:x'), prefixes)).toBe(
      '<x:a xmlns:x="urn:x"><b><c>text</c><y:d xmlns:y="urn:y"/></b></x:a>',
    )
  })

  it('writes values as text, never as markup', () => {
    const element = { ...makeElement('a', '<b/> & ]]> "'), attributes: { c: '"<&' } }
    expect(writeXml(element, {})).toBe('<a c="&quot;&lt;&amp;">&lt;b/&gt; &amp; ]]&gt; "</a>')
  })

  it('writes what looks like an entity as the text it is, as every document inside another needs', () => {
    const inner = writeXml(makeElement('name', 'Ümit & <Co>'), {})
    const outer = writeXml(makeElement('a', inner), {})
    expect(outer).toBe('<a>&lt;name&gt;Ümit &amp;amp; &amp;lt;Co&amp;gt;&lt;/name&gt;</a>')
    expect(parseXml(parseXml(outer).text).text).toBe('Ümit & <Co>')
  })

  it.each(['\u0000', '\u0007', '\r', '\u001B', '\u007F', '\u009B', '\uFFFE', '\uD800'])(
    'refuses the character %j in texts and attributes',
    (character) => {
      expect(() => writeXml(makeElement('a', character), {})).toThrow(CodedError)
      expect(() => writeXml({ ...makeElement('a', ''), attributes: { b: character } }, {})).toThrow(
        CodedError,
      )
    },
  )

  it('keeps tab and line feed in texts and refuses them in attributes, where reading would change them', () => {
    expect(parseXml(writeXml(makeElement('a', 'b\n\tc'), {})).text).toBe('b\n\tc')
    expect(() => writeXml({ ...makeElement('a', ''), attributes: { b: '\n' } }, {})).toThrow(CodedError)
  })

  it('refuses names that are no names, and namespaces without a prefix', () => {
    expect(() => writeXml(makeElement('a b', ''), {})).toThrow(CodedError)
    expect(() => writeXml(makeElement('x:a', ''), {})).toThrow(CodedError)
    expect(() => writeXml({ ...makeElement('a', ''), attributes: { 'b=""': '' } }, {})).toThrow(CodedError)
    expect(() => writeXml(makeElement('a', '', 'urn:other'), prefixes)).toThrow(CodedError)
  })

  it('writes what parseXml reads back as the same element', () => {
    const entity = fc.constantFrom('&amp;', '&lt;b&gt;', '&amp;amp;', '&#65;', '&x;', '<![CDATA[', ']]>')
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), entity), { maxLength: 3 })
      .map((pieces) => pieces.join(''))
      .filter((value) => !/\p{Cc}/u.test(value))
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,8}$/).filter((value) => !/^xml/i.test(value))
    const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
      element: fc.record({
        name,
        namespace: fc.constantFrom('', 'urn:x', 'urn:y'),
        attributes: fc.dictionary(name, text, { maxKeys: 3 }),
        text,
        children: fc.oneof(
          { maxDepth: 4 },
          fc.constant<XmlElement[]>([]),
          fc.array(tie('element'), { maxLength: 3 }),
        ),
      }),
    }))
    fc.assert(
      fc.property(element, (original) => {
        expect(parseXml(writeXml(original, prefixes))).toEqual(original)
      }),
    )
  })
})
