import type { XmlElement } from '#core/xml/element.ts'
import { child } from '#core/xml/find.ts'
import { faultAnswer, internalFault, refused, unauthorized, xmlType, type Answer } from './answer.ts'
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
import type { ReadReply } from './replies-directory.ts'
import { responseXml, type Stamp } from './reply/envelope.ts'
import { informationAbout } from './reply/information.ts'
import { statusElement, statuses, type Asked, type StatusKind } from './reply/statuses.ts'

/** Where version 2 lives below the base address (PROTOCOL 2). */
export const retrieveTiPath = '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI'

const legalContext = 'PCSA:SOCIAL_INQUIRY'

function outcomeFor(asked: Asked): { kind: StatusKind | 'fault'; outcome: Outcome } {
  const person = personWith(asked.ssin)
  const outcome: Outcome = person?.outcome ?? { kind: 'no-data' }
  if (asked.legalContext !== legalContext) return { kind: 'wrong-context', outcome }
  if (person) return { kind: outcome.kind, outcome }
  return { kind: hasValidCheckDigits(asked.ssin) ? 'unknown-ssin' : 'wrong-structure', outcome }
}

function answerFromPopulation(message: XmlElement, asked: Asked, stamp: Stamp): Answer {
  const { kind, outcome } = outcomeFor(asked)
  if (kind === 'fault') return faultAnswer(internalFault, stamp, asked, child(message, 'informationCustomer'))
  const person = kind === 'data' ? personWith(asked.ssin) : undefined
  const information = person && informationAbout(person, asked.language, asked.history)
  const body = responseXml(message, stamp, statusElement(kind, asked, outcome), information)
  const { value, code } = statuses[kind]
  return { status: 200, contentType: xmlType, body, outcome: `${value} ${code}`, asked }
}

/**
 * Answers a call of RetrieveTIGroups version 2 as the CBSS does: credentials, SOAPAction, schema and legal
 * context are checked, then the folder of replies and the population are asked.
 */
export async function answerRetrieveTi(
  incoming: Incoming,
  stamp: Stamp,
  readReply: ReadReply,
): Promise<Answer> {
  if (!isAuthenticated(incoming)) return unauthorized
  if (!hasSoapAction(incoming)) {
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
  const reply = asked.legalContext === legalContext ? await readReply(asked.ssin) : undefined
  if (reply) return { status: 200, contentType: 'text/xml', body: reply, outcome: 'file', asked }
  return answerFromPopulation(message, asked, stamp)
}
