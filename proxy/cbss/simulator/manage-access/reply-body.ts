import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { namespaces } from '../ssdn/namespaces.ts'
import type { Period, Registration } from './registrations.ts'
import type { AccessRequest } from './request.ts'

const mar = (name: string, content: string | XmlElement[]) =>
  makeElement(name, content, namespaces.manageAccess)

/** A date with the offset that Brussels has on that day, as real replies have it (PROTOCOL 5.2). */
const zoned = (day: string) => day + brusselsTimestamp(Date.parse(`${day}T12:00:00Z`)).slice(-6)

function periodElement({ start, end }: Period, write: (day: string) => string): XmlElement {
  return mar('Period', [
    makeElement('StartDate', write(start), namespaces.common),
    ...(end === null ? [] : [makeElement('EndDate', write(end), namespaces.common)]),
  ])
}

function originalElement({ ssin, purpose, period, action, queryRegister }: AccessRequest): XmlElement {
  return mar('OriginalRequest', [
    mar('SSIN', ssin),
    // Required in the reply also where the request had none (PROTOCOL 5.2).
    mar('Purpose', purpose || '0'),
    periodElement(period, zoned),
    mar('Action', action),
    ...(action === 'LIST' ? [mar('Register', queryRegister)] : []),
  ])
}

/** The lines of the primary register have dates without a zone: both have to be readable. */
const registrationElement = ({ purpose, orgUnit, register, ...period }: Registration): XmlElement =>
  mar('Registrations', [
    mar('Purpose', purpose),
    periodElement(period, register === 'PRIMARY' ? String : zoned),
    mar('OrgUnit', orgUnit),
    mar('Register', register),
  ])

/** `ManageAccessReply`: what was asked, and the registrations that overlap with it. */
export function manageAccessReply(
  request: AccessRequest,
  registrations: readonly Registration[],
): XmlElement {
  return mar('ManageAccessReply', [originalElement(request), ...registrations.map(registrationElement)])
}
