import type { XmlElement } from '#core/xml/element.ts'
import { child } from '#core/xml/find.ts'
import { readProof, type Proof } from '../identity/proof.ts'
import { collapsed } from '../ssdn/request.ts'
import type { Period } from './registrations.ts'

/** What a ManageAccess asks (PROTOCOL 5.1); empty text where nothing is said. */
export interface AccessRequest {
  ssin: string
  action: 'REGISTER' | 'UNREGISTER' | 'LIST'
  purpose: string
  period: Period
  sector: string
  queryRegister: 'PRIMARY' | 'SECONDARY' | 'ALL'
  proof: Proof
}

/** The first ten characters: a date may have a zone. */
const dateIn = (period: XmlElement | undefined, name: string) => collapsed(period, name).slice(0, 10)

/** Reads the body of a request that agrees with its schema. */
export function readAccessRequest(body: XmlElement): AccessRequest {
  const period = child(body, 'Period')
  return {
    ssin: collapsed(body, 'SSIN'),
    action: (collapsed(body, 'Action') || 'LIST') as AccessRequest['action'],
    // As a number: a purpose may have a sign or leading zeros.
    purpose: collapsed(body, 'Purpose').replace(/^\+?0*(?=\d)/, ''),
    period: { start: dateIn(period, 'StartDate'), end: dateIn(period, 'EndDate') || null },
    sector: collapsed(body, 'Sector'),
    queryRegister: (collapsed(body, 'QueryRegister') || 'ALL') as AccessRequest['queryRegister'],
    proof: readProof(child(body, 'ProofOfAuthentication')),
  }
}
