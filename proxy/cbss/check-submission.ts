import { createHash } from 'node:crypto'
import { buildRequest } from '#core/cbss/build-request.ts'
import type { CheckContext } from '#core/cbss/service-row.ts'
import { services } from '#core/cbss/services.ts'
import { CodedError } from '#core/errors.ts'
import type { ParametersOf } from '#core/records/parameters.ts'
import type { Service } from '#core/records/service.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { parseXml } from '#core/xml/parse.ts'
import { sameElement } from '#core/xml/same-element.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { XmlError } from '#core/xml/xml-error.ts'
import { checkPurpose, type PurposeContext } from './check-purpose.ts'

/** DESIGN 6: 256 kB in, depth 64. Nothing that is said to a validator is left out: the record says nothing of it. */
const limits = { maxCharacters: 256 * 1024, depth: 64, keepsInstance: true }

/**
 * Checks what a submission says about itself, before anything is stored: the hash, the XML, the rules of its service,
 * its purpose, and that the XML says exactly what the record says (person, action, period and all else). Comments and processing
 * instructions say nothing: nothing of them is sent, because the message is built from the record.
 *
 * @throws {CodedError} `hash-differs`, `too-large`, `invalid-xml`, `invalid-request`, `invalid-input` with the fields
 * and the codes of their reasons, or `record-differs`.
 */
export function checkSubmission(submission: Submission, context: CheckContext & PurposeContext): void {
  const { innerXml, hash, service, reason } = submission
  if (Buffer.byteLength(innerXml) > limits.maxCharacters)
    throw new CodedError('too-large', 'The request is too big.')
  if (createHash('sha256').update(innerXml).digest('hex') !== hash) {
    throw new CodedError('hash-differs', 'The request does not have the hash that was sent with it.')
  }
  const inner = readInner(innerXml)
  const built = buildRequest(submission)
  checkShape(inner, built)
  const problems = problemsOf(submission, context)
  problems.push(...checkPurpose(submission, context))
  if (service === 'tx25' && reason.trim() === '') problems.push({ field: 'reason', reason: 'missing' })
  if (problems.length > 0) {
    throw new CodedError('invalid-input', 'A field of the request is not valid.', { fields: problems })
  }
  if (!sameElement(inner, built)) {
    throw new CodedError('record-differs', 'The XML does not say the same as the record.')
  }
}

function problemsOf<S extends Service>(
  { service, parameters }: { service: S; parameters: ParametersOf[S] },
  context: CheckContext,
): { field: string; reason: string }[] {
  const problems = services[service].check(parameters, context)
  return problems.map(({ field, reason }) => ({ field: `parameters.${field}`, reason }))
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
function checkShape(inner: XmlElement, built: XmlElement): void {
  if (inner.name !== built.name || inner.namespace !== built.namespace) {
    throw new CodedError('invalid-request', 'The XML is not a request of this service.')
  }
  const known = new Set(built.children.map(({ name, namespace }) => `${namespace} ${name}`))
  if (inner.children.some(({ name, namespace }) => !known.has(`${namespace} ${name}`))) {
    throw new CodedError('invalid-request', 'The request holds more than the question itself.')
  }
}
