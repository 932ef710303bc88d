import { TextDecoder } from 'node:util'
import { CodedError } from '#core/errors.ts'

const signatures: readonly { bytes: readonly number[]; label: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], label: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], label: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  // No byte order mark, but `<` of two bytes (XML 1.0, appendix F).
  { bytes: [0x3c, 0], label: 'utf-16le' },
  { bytes: [0, 0x3c], label: 'utf-16be' },
]

/**
 * Turns the bytes of an XML document into text: by its byte order mark or first character, else by the encoding
 * it declares, else as UTF-8. A last character that is cut in the middle becomes U+FFFD, so that the document
 * is then found to be cut off.
 *
 * @throws {CodedError} `reply-not-understood` for an encoding that is not known or that the bytes do not fit.
 */
export function decodeXml(bytes: Uint8Array): string {
  const signature = signatures.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  )
  const declared = signature ? null : declaredEncoding(bytes)
  // A declaration that could be read byte by byte is not written in an encoding of two bytes.
  if (declared && /^(utf-?16|utf-?32|ucs|iso-10646)/i.test(declared)) throw unfit()
  const decoder = decoderFor(signature?.label ?? declared ?? 'utf-8')
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch (cause) {
    throw unfit(cause)
  }
  try {
    return text + decoder.decode()
  } catch {
    return `${text}\uFFFD`
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? null
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch (cause) {
    throw new CodedError('reply-not-understood', 'The XML is in an encoding that is not known here.', {
      cause,
    })
  }
}

function unfit(cause?: unknown): CodedError {
  const sentence =
    'The bytes do not fit the encoding of the XML, which is UTF-8 unless it declares another one.'
  return new CodedError('reply-not-understood', sentence, { cause })
}
