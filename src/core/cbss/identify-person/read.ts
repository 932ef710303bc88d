import type { XmlElement } from '../../xml/element.ts'
import { child } from '../../xml/find.ts'
import type { ServiceReplyOf } from '../service-reply.ts'
import { readSsdnReply } from '../ssdn/read-reply.ts'
import { ssdnServices } from '../ssdn/services.ts'
import { startTaking, type Taking } from '../taking.ts'
import { withLeaves } from '../with-leaves.ts'
import { readAddress, readDescriptions } from './read-address.ts'
import type { ExtendedPerson, IdentifiedPerson } from './types.ts'

/**
 * Reads a reply of IdentifyPerson (PROTOCOL 4.3). No body, or a body without results, is nobody found where the
 * summary says that the search was done; after an error there is no result.
 *
 * @throws {XmlError} if it is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` if it is no reply of this service.
 */
export function readIdentifyPerson(text: string): ServiceReplyOf<'identify-person'> {
  const { state, ticket, messages, body, left } = readSsdnReply(text, ssdnServices['identify-person'])
  const shared = { service: 'identify-person', state, ticket, messages } as const
  if (!body && isDone(state)) return { ...shared, result: { persons: [], left } }
  if (!body) return { ...shared, messages: withLeaves(messages, left), result: null }
  const taking = startTaking()
  const found = taking
    .all(body, 'SearchResults')
    .flatMap((results) => taking.all(results, 'LimitedLegalData'))
  const rest = taking.left(body, found)
  return { ...shared, result: { persons: found.map(readPerson), left: [...left, ...rest] } }
}

function isDone(state: ServiceReplyOf<'identify-person'>['state']): boolean {
  return state === 'ok' || state === 'warnings'
}

function readPerson(data: XmlElement): IdentifiedPerson {
  const taking = startTaking()
  const basic = child(data, 'Basic')
  const gender = child(basic, 'Gender')
  const person = {
    origin: taking.attribute(data, 'origin'),
    ssin: taking.text(basic, 'SocialSecurityUser') ?? '',
    lastName: taking.text(basic, 'LastName') ?? '',
    firstNames: taking.text(basic, 'FirstName') ?? '',
    middleName: taking.text(basic, 'MiddleName') ?? '',
    birthDate: taking.text(basic, 'BirthDate') ?? '',
    gender: taking.own(gender) ?? '',
    genderSince: taking.attribute(gender, 'modificationDate'),
    address: readAddress(basic, taking),
    extended: readExtended(child(data, 'Extended'), taking),
  }
  return { ...person, left: taking.left(data) }
}

/** That it is there says that the identity could be validated, even if it is empty (PROTOCOL 4.3). */
function readExtended(extended: XmlElement | undefined, taking: Taking): ExtendedPerson | null {
  if (!extended) return null
  return {
    civilState: taking.text(extended, 'CivilState'),
    birthLocationCode: taking.text(extended, 'BirthLocationCode'),
    birthLocation: readDescriptions(extended, 'BirthLocation', taking),
    deceaseDate: taking.text(extended, 'DeceaseDate'),
    inscriptionRegister: taking.text(extended, 'InscriptionRegister'),
    nationalityCode: taking.text(extended, 'NationalityCode'),
  }
}
