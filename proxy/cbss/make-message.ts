import { buildRequest } from '#core/cbss/build-request.ts'
import { wrapSoap } from '#core/cbss/soap/wrap.ts'
import { CodedError } from '#core/errors.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { writeXml } from '#core/xml/write.ts'
import { messagePrefixes, serviceCalls, type Sending } from './service-calls.ts'
import type { SchemaIssue, Validate } from './validate.ts'

/**
 * The whole SOAP envelope for a request: built from its record, completed with what only the proxy knows, and checked
 * against the schemas of its body, its envelope and SOAP, before anything leaves.
 *
 * @throws {CodedError} `invalid-request` with the places where it does not agree with a schema.
 */
export function makeMessage(
  request: RequestRecord | Submission,
  sending: Omit<Sending, 'id'>,
  validate: Validate,
): string {
  const call = serviceCalls[request.service]
  const message = call.wrap(buildRequest(request), { ...sending, id: request.id })
  refuse(validate(call.schema, writeXml(message, messagePrefixes)))
  const envelope = writeXml(wrapSoap(call.carry(message)), messagePrefixes)
  refuse(validate('soap-envelope', envelope))
  return envelope
}

function refuse(issues: readonly SchemaIssue[]): void {
  if (issues.length === 0) return
  const fields = issues.map(({ element, reason }) => ({ field: element ?? '', reason }))
  throw new CodedError('invalid-request', 'The request does not agree with the schema of the service.', {
    fields,
  })
}
