import { describe, expect, it } from 'vitest'
import { CodedError } from '#core/errors.ts'
import { decodeXml } from '../../../../proxy/cbss/decode.ts'

const text = '<a>é€</a>'
const utf16 = (bytes: Buffer) => Buffer.from(bytes).swap16()

describe('decodeXml', () => {
  it.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), text],
    ['UTF-16 little endian with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
    ['UTF-16 big endian with a mark', utf16(Buffer.from(`\uFEFF${text}`, 'utf16le')), text],
    ['UTF-16 little endian without a mark', Buffer.from(text, 'utf16le'), text],
    ['UTF-16 big endian without a mark', utf16(Buffer.from(text, 'utf16le')), text],
    ['nothing', Buffer.alloc(0), ''],
  ])('reads %s', (_name, bytes, expected) => {
    expect(decodeXml(bytes)).toBe(expected)
  })

  it.each([
    ['ISO-8859-1', 0xe9, 'é'],
    ['iso-8859-15', 0xa4, '€'],
    ['windows-1252', 0x80, '€'],
  ])('reads what declares itself as %s', (encoding, byte, character) => {
    const head = `<?xml version="1.0" encoding='${encoding}'?><a>`
    expect(decodeXml(Buffer.concat([Buffer.from(head), Buffer.from([byte]), Buffer.from('</a>')]))).toBe(
      `${head}${character}</a>`,
    )
  })

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e])],
    ['an encoding nobody knows', Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>')],
    ['UTF-8 that declares itself as UTF-16', Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a/>')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])],
  ])('refuses %s in one sentence', (_name, bytes) => {
    expect(() => decodeXml(bytes)).toThrow(CodedError)
    expect(() => decodeXml(bytes)).toThrow(/^[A-Z][^.]*\.$/)
  })

  it('leaves a character that is cut in the middle for the parser to find', () => {
    const bytes = Buffer.from(text)
    expect(decodeXml(bytes.subarray(0, 4))).toBe('<a>\uFFFD')
  })
})
