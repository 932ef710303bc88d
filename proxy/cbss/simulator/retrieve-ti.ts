import type { XmlElement } from '#core/xml/element.ts'
import { child } from '#core/xml/find.ts'
import {
  answerFromFile,
  faultAnswer,
  internalFault,
  properAnswer,
  refused,
  unauthorized,
  type Answer,
} from './answer.ts'
import {
  firstIssue,
  hasSoapAction,
  isAuthenticated,
  readAsked,
  readMessage,
  type Incoming,
} from './incoming.ts'
import { hasValidCheckDigits } from './population/numbers.ts'
import { personWith } from './population/people.ts'
import type { Outcome } from './population/types.ts'
import { responseXml } from './reply/envelope.ts'
import { informationAbout } from './reply/information.ts'
import { statusElement, statuses, type Asked, type StatusKind } from './reply/statuses.ts'
import type { Occasion, SimulatedService } from './simulated-service.ts'

/** Where version 2 lives below the base address (PROTOCOL 2). */
export const retrieveTiPath = '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI'

/** The SOAPAction of both versions (PROTOCOL 2.2). */
const soapAction = 'http://kszbcss.fgov.be/RetrieveTIGroupsService/retrieveTI'

const legalContext = 'PCSA:SOCIAL_INQUIRY'

interface Decision {
  kind: StatusKind | 'fault'
  outcome: Outcome
}

function decide(asked: Asked, { registrations, today }: Occasion): Decision {
  const person = personWith(asked.ssin)
  const outcome: Outcome = person?.outcome ?? { kind: 'no-data' }
  if (asked.legalContext !== legalContext) return { kind: 'wrong-context', outcome }
  if (outcome.kind === 'not-integrated' && registrations.allow(asked.ssin, asked.cbeNumber ?? '', today)) {
    return { kind: 'data', outcome }
  }
  if (person) return { kind: outcome.kind, outcome }
  return { kind: hasValidCheckDigits(asked.ssin) ? 'unknown-ssin' : 'wrong-structure', outcome }
}

function answerFromPopulation(message: XmlElement, asked: Asked, occasion: Occasion): Answer {
  const { kind, outcome } = decide(asked, occasion)
  const { stamp } = occasion
  if (kind === 'fault') return faultAnswer(internalFault, stamp, asked, child(message, 'informationCustomer'))
  const person = kind === 'data' ? personWith(asked.ssin) : undefined
  const information = person && informationAbout(person, asked.language, asked.history)
  const body = responseXml(message, stamp, statusElement(kind, asked, outcome), information)
  const { value, code } = statuses[kind]
  return properAnswer(body, `${value} ${code}`, asked)
}

async function answer(incoming: Incoming, occasion: Occasion): Promise<Answer> {
  const { stamp, readReply } = occasion
  if (!isAuthenticated(incoming)) return unauthorized
  if (!hasSoapAction(incoming, soapAction)) {
    return faultAnswer(refused('The SOAPAction is not one of this service.'), stamp, null)
  }
  const message = readMessage(incoming)
  if (!message) return faultAnswer(refused('The body is not a SOAP envelope with a message.'), stamp, null)
  const asked = readAsked(message)
  const issue = await firstIssue(message)
  if (issue) {
    const information = issue.element === null ? undefined : { [issue.element]: issue.reason }
    return faultAnswer(refused(issue.reason, information), stamp, asked)
  }
  const reply = asked.legalContext === legalContext ? await readReply(asked.ssin, 'tx25') : undefined
  return reply ? answerFromFile(reply, asked) : answerFromPopulation(message, asked, occasion)
}

/**
 * RetrieveTIGroups version 2, answering as the CBSS does: credentials, SOAPAction, schema and legal context are
 * checked, then the folder of replies, the registrations and the population are asked.
 */
export const retrieveTi: SimulatedService = {
  answer,
  broken: ({ stamp }, { asked }) => faultAnswer(internalFault, stamp, asked),
}
