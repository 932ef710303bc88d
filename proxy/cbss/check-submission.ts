import { createHash } from 'node:crypto'
import { buildRequest } from '#core/cbss/build-request.ts'
import { tx25Namespace } from '#core/cbss/tx25/build.ts'
import { CodedError } from '#core/errors.ts'
import { checkSsin } from '#core/ssin.ts'
import type { Submission } from '#core/wire/outbox.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { parseXml } from '#core/xml/parse.ts'
import { XmlError } from '#core/xml/xml-error.ts'

/** DESIGN 6: 256 kB in, depth 64. */
const limits = { maxCharacters: 256 * 1024, depth: 64 }

/**
 * Checks what a submission says about itself, before anything is stored: the hash, the XML, and that the XML
 * says exactly what the record says. Comments and processing instructions say nothing: nothing of them is sent,
 * because the message is built from the record.
 *
 * @throws {CodedError} `hash-differs`, `too-large`, `invalid-xml`, `invalid-request`, `invalid-input` or
 * `record-differs`.
 */
export function checkSubmission(submission: Submission): void {
  const { innerXml, hash, parameters, reason } = submission
  if (Buffer.byteLength(innerXml) > limits.maxCharacters)
    throw new CodedError('too-large', 'The request is too big.')
  if (createHash('sha256').update(innerXml).digest('hex') !== hash) {
    throw new CodedError('hash-differs', 'The request does not have the hash that was sent with it.')
  }
  const inner = readInner(innerXml)
  checkRoot(inner)
  if (checkSsin(parameters.ssin)) refuseField('parameters.ssin', 'This is not a valid SSIN.')
  if (reason.trim() === '') refuseField('reason', 'A reason is mandatory.')
  if (!sameElement(inner, buildRequest(submission))) {
    throw new CodedError('record-differs', 'The XML does not say the same as the record.')
  }
}

function readInner(innerXml: string): XmlElement {
  // Also looked for before parsing: nothing of a document type is ever given to a parser (DESIGN 6).
  if (/<!doctype/i.test(innerXml))
    throw new CodedError('invalid-xml', 'The XML holds a DOCTYPE, which is refused.')
  try {
    return parseXml(innerXml, limits)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new CodedError(error.reason === 'too-big' ? 'too-large' : 'invalid-xml', error.message, {
      cause: error,
    })
  }
}

/** The browser knows no sender, ticket or legal context; a request that holds them is not built by it. */
function checkRoot(inner: XmlElement): void {
  if (inner.name !== 'retrieveTIGroupsRequest' || inner.namespace !== tx25Namespace) {
    throw new CodedError('invalid-request', 'The XML is not a request of a known service.')
  }
  if (inner.children.some(({ name, namespace }) => name !== 'searchInformation' || namespace !== '')) {
    throw new CodedError('invalid-request', 'The request holds more than the question itself.')
  }
}

function refuseField(field: string, reason: string): never {
  throw new CodedError('invalid-input', 'A field of the request is not valid.', {
    fields: [{ field, reason }],
  })
}

/** Equal names, namespaces, attributes, children and text; blanks between children do not count. */
function sameElement(left: XmlElement, right: XmlElement): boolean {
  const attributes = Object.entries(left.attributes)
  return (
    left.name === right.name &&
    left.namespace === right.namespace &&
    ownText(left) === ownText(right) &&
    attributes.length === Object.keys(right.attributes).length &&
    attributes.every(([name, value]) => right.attributes[name] === value) &&
    left.children.length === right.children.length &&
    left.children.every((element, index) => {
      const other = right.children[index]
      return other !== undefined && sameElement(element, other)
    })
  )
}

function ownText({ children, text }: XmlElement): string {
  return children.length > 0 ? text.trim() : text
}
