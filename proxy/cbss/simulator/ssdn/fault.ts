import { soapNamespace, wrapSoap } from '#core/cbss/soap/wrap.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { writeXml } from '#core/xml/write.ts'
import { xmlType, type Answer } from '../answer.ts'
import type { Subject } from '../calls.ts'
import { prefixes } from './namespaces.ts'

/**
 * A SOAP fault of the connector. What a real one says in its detail is in no source, so it has none; the code
 * in the log is the one of the same mishap in a Tx25.
 */
export function connectorFault(blame: 'Client' | 'Server', sentence: string, asked: Subject | null): Answer {
  const fault = makeElement(
    'Fault',
    [makeElement('faultcode', `soap:${blame}`), makeElement('faultstring', sentence)],
    soapNamespace,
  )
  const outcome = blame === 'Server' ? 'fault MSG00003' : 'fault MSG00008'
  return { status: 500, contentType: xmlType, body: writeXml(wrapSoap(fault), prefixes), outcome, asked }
}
