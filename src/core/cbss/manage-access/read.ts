import type { XmlElement } from '../../xml/element.ts'
import { child } from '../../xml/find.ts'
import type { ServiceReplyOf } from '../service-reply.ts'
import { readSsdnReply } from '../ssdn/read-reply.ts'
import { ssdnServices } from '../ssdn/services.ts'
import { startTaking, type Taking } from '../taking.ts'
import { withLeaves } from '../with-leaves.ts'
import type { OriginalRequest, Registration } from './types.ts'

/**
 * Reads a reply of ManageAccess (PROTOCOL 5.2). Without a body there is no result: whether registrations overlap,
 * such a reply does not say.
 *
 * @throws {XmlError} if it is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` if it is no reply of this service.
 */
export function readManageAccess(text: string): ServiceReplyOf<'manage-access'> {
  const { state, ticket, messages, body, left } = readSsdnReply(text, ssdnServices['manage-access'])
  const shared = { service: 'manage-access', state, ticket, messages } as const
  if (!body) return { ...shared, messages: withLeaves(messages, left), result: null }
  const taking = startTaking()
  const found = taking.all(body, 'Registrations')
  const original = readOriginal(child(body, 'OriginalRequest'), taking)
  const rest = taking.left(body, found)
  return {
    ...shared,
    result: { original, registrations: found.map(readRegistration), left: [...left, ...rest] },
  }
}

function readOriginal(original: XmlElement | undefined, taking: Taking): OriginalRequest | null {
  if (!original) return null
  return {
    ssin: taking.text(original, 'SSIN') ?? '',
    purpose: taking.text(original, 'Purpose') ?? '',
    ...readPeriod(original, taking),
    action: taking.text(original, 'Action') ?? '',
    register: taking.text(original, 'Register'),
  }
}

function readRegistration(registration: XmlElement): Registration {
  const taking = startTaking()
  const fields = {
    purpose: taking.text(registration, 'Purpose') ?? '',
    ...readPeriod(registration, taking),
    organisation: taking.text(registration, 'OrgUnit') ?? '',
    register: taking.text(registration, 'Register') ?? '',
  }
  return { ...fields, left: taking.left(registration) }
}

function readPeriod(parent: XmlElement, taking: Taking): { startDate: string; endDate: string | null } {
  const period = child(parent, 'Period')
  return {
    startDate: readDay(child(period, 'StartDate'), taking) ?? '',
    endDate: readDay(child(period, 'EndDate'), taking),
  }
}

/** The day without the zone that may follow it (PROTOCOL 5.2); anything else is left over as it came. */
function readDay(element: XmlElement | undefined, taking: Taking): string | null {
  const text = element?.text.trim() ?? ''
  if (/^\d{4}-\d{2}-\d{2}(Z|[+-]\d{2}:\d{2})?$/.test(text)) taking.own(element)
  return text.slice(0, 10) || null
}
