import { answerFromFile, properAnswer, type Answer } from '../answer.ts'
import type { Subject } from '../calls.ts'
import { identifyPerson } from '../identify-person/service.ts'
import { hasSoapAction, type Incoming } from '../incoming.ts'
import { manageAccess } from '../manage-access/service.ts'
import type { Occasion, SimulatedService } from '../simulated-service.ts'
import { bodyProblem, headerProblem } from './check.ts'
import type { ClassicService } from './classic-service.ts'
import { connectorFault } from './fault.ts'
import { connectorXml, ssdnReplyXml, unreadableHeaderXml, type ServiceReply } from './reply.ts'
import { readSsdnRequest, type ServiceRequest, type SsdnRequest } from './request.ts'
import { detail, verdictOf } from './summary.ts'

/** Where the classic services live below the base address (PROTOCOL 2). */
export const ssdnPath = '/connectors/webservice/KSZBCSSWebServiceConnectorPort'

const soapAction = 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector/sendXML'

const classicServices: readonly ClassicService[] = [identifyPerson, manageAccess]

const serviceFor = ({ serviceId, version }: ServiceRequest): ClassicService | undefined =>
  classicServices.find((service) => service.id === serviceId && service.version === version)

function subjectOf(request: SsdnRequest): Subject {
  const [first] = request.services
  const service = first && serviceFor(first)
  const general = { ticket: request.reference, cbeNumber: request.orgUnit || null }
  if (!service || !first.body) return general
  const ssin = service.ssinOf(first.body) || null
  return { ...general, service: service.name, ssin, action: service.actionOf(first.body) }
}

function replyTo(
  request: ServiceRequest,
  orgUnit: string,
  { today, registrations }: Occasion,
): ServiceReply & { breaks?: true } {
  const { serviceId, version, body } = request
  const service = serviceFor(request)
  if (!service) return { serviceId, version, details: [detail('service-unknown', ['ServiceId', serviceId])] }
  const problem = bodyProblem(body, service)
  if (problem || !body) return { serviceId, version, details: [problem ?? detail('body-invalid')] }
  return { serviceId, version, ...service.reply(body, { orgUnit, today, registrations }) }
}

const isReply = (text: string) => /^\s*(<\?[^>]*>\s*|<!--.*?-->\s*)*<([\w.-]+:)?SSDNReply[\s>]/s.test(text)

/** A file is sent as it is, unless it is the reply alone, without the envelope in which it comes. */
async function fileFor({ ssin, service }: Subject, occasion: Occasion): Promise<string | Buffer | undefined> {
  if (!ssin || !service) return undefined
  const bytes = await occasion.readReply(ssin, service)
  const text = bytes?.toString('utf8').replaceAll('\r\n', '\n') ?? ''
  return isReply(text) ? connectorXml(text) : bytes
}

async function answerRequest(request: SsdnRequest, occasion: Occasion): Promise<Answer> {
  const asked = subjectOf(request)
  const problem = headerProblem(request)
  if (problem) return properAnswer(unreadableHeaderXml(problem), verdictOf([problem]).outcome, asked)
  const file = await fileFor(asked, occasion)
  if (file !== undefined) return answerFromFile(file, asked)
  const replies = request.services.map((service) => replyTo(service, request.orgUnit, occasion))
  if (replies.some(({ breaks }) => breaks)) return brokenAnswer(asked)
  const { outcome } = verdictOf(replies.flatMap(({ details }) => details))
  return properAnswer(ssdnReplyXml(request, replies, occasion.stamp), outcome, asked)
}

const brokenAnswer = (asked: Subject | null): Answer =>
  connectorFault('Server', 'An unexpected internal error occurred.', asked)

async function answer(incoming: Incoming, occasion: Occasion): Promise<Answer> {
  if (!hasSoapAction(incoming, soapAction)) {
    return connectorFault('Client', 'The SOAPAction is not one of this service.', null)
  }
  const request = readSsdnRequest(incoming.body)
  if (!request) return connectorFault('Client', 'The body does not hold the text of a request.', null)
  return answerRequest(request, occasion)
}

/**
 * The connector of the classic services, `sendXML`: IdentifyPerson and ManageAccess in the envelope of SSDN. The
 * folder of replies, the registrations and the population are asked.
 */
export const ssdn: SimulatedService = { answer, broken: (_occasion, { asked }) => brokenAnswer(asked) }
