import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml } from '#core/xml/parse.ts'
import { XmlError, type XmlProblem } from '#core/xml/xml-error.ts'

function reasonOf(text: string, limits?: Parameters<typeof parseXml>[1]): XmlProblem | 'understood' {
  try {
    parseXml(text, limits)
    return 'understood'
  } catch (error) {
    expect(error).toBeInstanceOf(XmlError)
    return (error as XmlError).reason
  }
}

describe('parseXml', () => {
  it('gives local names, namespaces, attributes, children in order and own text', () => {
    expect(
      parseXml('<?xml version="1.0"?><p:a xmlns:p="urn:x" b="1"><c/>t<d xmlns="urn:y">u</d></p:a>'),
    ).toEqual({
      name: 'a',
      namespace: 'urn:x',
      attributes: { b: '1' },
      text: 't',
      children: [
        { name: 'c', namespace: '', attributes: {}, children: [], text: '' },
        { name: 'd', namespace: 'urn:y', attributes: {}, children: [], text: 'u' },
      ],
    })
  })

  it('keeps text verbatim, CDATA included, and leaves out comments and instructions', () => {
    expect(parseXml('<a> x <!-- no -->&amp;&#252;<![CDATA[<b>]]><?no no?> </a>').text).toBe(' x &ü<b> ')
  })

  it('names attributes locally and keeps the prefix where two would be the same', () => {
    expect(parseXml('<a xmlns:p="urn:x" p:b="2" b="1" p:c="3"/>').attributes).toEqual({
      b: '1',
      'p:b': '2',
      c: '3',
    })
  })

  it('leaves out what is for validators', () => {
    const xml =
      '<a xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:schemaLocation="urn:x x.xsd" x:nil="true" nil="b"/>'
    expect(parseXml(xml).attributes).toEqual({ nil: 'b' })
  })

  it('takes names of JavaScript as names of elements and attributes', () => {
    const { children, attributes } = parseXml('<a constructor="1" __proto__="2"><toString/></a>')
    expect(Object.entries(attributes)).toEqual([
      ['constructor', '1'],
      ['__proto__', '2'],
    ])
    expect(children[0]?.name).toBe('toString')
  })

  it.each([
    ['', 'not-xml'],
    ['   ', 'not-xml'],
    ['{"json": true}', 'not-xml'],
    ['<a></b>', 'not-xml'],
    ['<a/><b/>', 'not-xml'],
    ['<a/>text', 'not-xml'],
    ['<a b=1/>', 'not-xml'],
    ['<a b="1" b="2"/>', 'not-xml'],
    ['<p:a/>', 'not-xml'],
    ['<constructor:a/>', 'not-xml'],
    ['<a>&nbsp;</a>', 'not-xml'],
    ['<a>&toString;</a>', 'not-xml'],
    ['<a>&#1;</a>', 'not-xml'],
    ['<a>\u0001</a>', 'not-xml'],
    ['<a><br></a>', 'not-xml'],
    [' <?xml version="1.0"?><a/>', 'not-xml'],
    ['<?xml version="1.0"?>', 'cut-off'],
    ['<a><b>', 'cut-off'],
    ['<a b="', 'cut-off'],
    ['<a><!-- ', 'cut-off'],
    ['<!DOCTYPE html><html></html>', 'doctype'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'doctype'],
    ['<!DOCTYPE a [', 'cut-off'],
  ] as const)('finds %j to be %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })

  it('reads up to the limits of size and depth, and not beyond', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
    expect(reasonOf(nested(64))).toBe('understood')
    expect(reasonOf(nested(65))).toBe('too-deep')
    expect(reasonOf('<a/>', { maxCharacters: 4, depth: 1 })).toBe('understood')
    expect(reasonOf('<a />', { maxCharacters: 4, depth: 1 })).toBe('too-big')
    expect(reasonOf(`<a>${' '.repeat(10 * 1024 * 1024)}</a>`)).toBe('too-big')
  })

  it('is cut off or no XML wherever a document is cut, never half understood', () => {
    const whole =
      '<?xml version="1.0"?><p:a xmlns:p="urn:x" b="1"><c>t &amp; u</c><!-- x --><![CDATA[y]]></p:a>'
    const reasons = Array.from(whole, (_, length) => reasonOf(whole.slice(0, length)))
    expect(reasons.slice(1).filter((reason) => reason !== 'cut-off')).toEqual([])
  })

  it('throws nothing but its own error, whatever the text is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void reasonOf(text)))
    const markup = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '"',
      '=',
      '&',
      ';',
      '!',
      '[',
      ']',
      '-',
      '?',
      ' ',
      'CDATA',
    )
    fc.assert(fc.property(fc.array(markup), (pieces) => void reasonOf(pieces.join(''))))
  })

  it('says nothing of the document in its errors', () => {
    try {
      parseXml('<a><secret></a>')
      expect.unreachable()
    } catch (error) {
      expect(`${String(error)} ${String((error as Error).cause)}`).not.toContain('secret')
    }
  })
})
