import type { XmlElement } from '#core/xml/element.ts'
import type { Subject } from './calls.ts'
import { faultXml, type FaultDetail, type Stamp } from './reply/envelope.ts'

/** What goes back to the caller, and what the call log remembers of it. */
export interface Answer {
  status: number
  contentType: string
  body: string | Buffer
  outcome: string
  asked: Subject | null
}

/** How the CBSS labels its answers. */
export const xmlType = 'text/xml; charset=utf-8'

/** An answer that came about as it should. */
export const properAnswer = (body: string | Buffer, outcome: string, asked: Subject | null): Answer => ({
  status: 200,
  contentType: xmlType,
  body,
  outcome,
  asked,
})

/** An answer from the folder of replies: the bytes say themselves how they are to be read. */
export const answerFromFile = (body: string | Buffer, asked: Subject | null): Answer => ({
  ...properAnswer(body, 'file', asked),
  contentType: 'text/xml',
})

/** The answer to a call without credentials. */
export const unauthorized: Answer = {
  status: 401,
  contentType: 'text/plain; charset=utf-8',
  body: 'Unauthorized',
  outcome: 'unauthorized',
  asked: null,
}

/** An answer that is a SOAP fault. SOAP 1.1 wants status 500 for every fault. */
export function faultAnswer(
  fault: FaultDetail,
  stamp: Stamp,
  asked: Subject | null,
  customer?: XmlElement,
): Answer {
  const body = faultXml(fault, stamp, customer)
  return { status: 500, contentType: xmlType, body, outcome: `fault ${fault.reasonCode}`, asked }
}

/** The fault that means: something broke at the CBSS (DOMAIN 2.3). */
export const internalFault: FaultDetail = {
  blame: 'Server',
  reasonCode: 'MSG00003',
  diagnostic: 'An unexpected internal error occurred.',
}

/** The fault that means: the request is not one of this service (DOMAIN 2.3, PROTOCOL 6.3). */
export const refused = (diagnostic: string, information?: Record<string, string>): FaultDetail => ({
  blame: 'Client',
  reasonCode: 'MSG00008',
  diagnostic,
  ...(information && { information }),
})
