import type { Leaf } from '../leaf.ts'

/** A text in one of the languages that the CBSS knows; null where it does not say which. */
export interface LocalisedText {
  language: string | null
  text: string
}

/** Where somebody lives, in Belgium or abroad; NIS codes as they came. */
export interface IdentifiedAddress {
  kind: 'address'
  countryCode: string
  municipalityCode: string | null
  municipality: LocalisedText[]
  postalCode: string | null
  streetCode: string | null
  street: LocalisedText[]
  houseNumber: string | null
  box: string | null
}

/** The diplomatic post at which somebody abroad is registered, with the address as one text. */
export interface DiplomaticPost {
  kind: 'diplomatic-post'
  countryCode: string | null
  post: string
  text: string
}

/** What the CBSS adds once it could validate the identity (PROTOCOL 4.3). */
export interface ExtendedPerson {
  civilState: string | null
  birthLocationCode: string | null
  birthLocation: LocalisedText[]
  deceaseDate: string | null
  inscriptionRegister: string | null
  nationalityCode: string | null
}

/**
 * One person of a reply. Texts as they came, without white space around them; an empty text where a mandatory
 * element is missing, null where an optional one is. `birthDate` keeps its zeros for what is unknown.
 */
export interface IdentifiedPerson {
  /** `RN_RR` the National Register, `BCSS_KSZ` the register of the CBSS. */
  origin: string | null
  ssin: string
  lastName: string
  firstNames: string
  middleName: string
  birthDate: string
  /** `0` unknown, `1` male, `2` female, empty where it was not said. */
  gender: string
  genderSince: string | null
  address: IdentifiedAddress | DiplomaticPost | null
  extended: ExtendedPerson | null
  left: Leaf[]
}

/** What an IdentifyPerson found; `left` is what the reply says beside its persons. */
export interface IdentifyPersonResult {
  persons: IdentifiedPerson[]
  left: Leaf[]
}
