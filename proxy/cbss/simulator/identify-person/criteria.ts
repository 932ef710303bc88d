import type { XmlElement } from '#core/xml/element.ts'
import { child } from '#core/xml/find.ts'
import { readProof, type Proof } from '../identity/proof.ts'
import { collapsed } from '../ssdn/request.ts'

/** What a search by name goes by; empty text where nothing is said. */
export interface PhoneticCriteria {
  lastName: string
  firstName: string
  middleName: string
  /** `yyyy-MM-dd`, unknown parts 00. */
  born: string
  gender: string
  tolerance: string
  maximum: string
}

/** What an IdentifyPerson asks (PROTOCOL 4.1). */
export interface Criteria {
  ssin: string
  phonetic: PhoneticCriteria | null
  proof: Proof | null
}

/** Reads the body of a request. */
export function readCriteria(body: XmlElement): Criteria {
  const search = child(body, 'SearchCriteria')
  const phonetic = child(search, 'PhoneticCriteria')
  const verification = child(body, 'VerificationData')
  return {
    ssin: collapsed(search, 'SSIN'),
    phonetic: phonetic
      ? {
          lastName: collapsed(phonetic, 'LastName'),
          firstName: collapsed(phonetic, 'FirstName'),
          middleName: collapsed(phonetic, 'MiddleName'),
          born: collapsed(phonetic, 'BirthDate'),
          gender: collapsed(phonetic, 'Gender'),
          tolerance: collapsed(phonetic, 'Tolerance'),
          maximum: collapsed(phonetic, 'Maximum'),
        }
      : null,
    proof: verification ? readProof(verification) : null,
  }
}
