import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import type { Identity } from '../identity/identity.ts'
import type { LocalisedText } from '../identity/localised.ts'
import type { Whereabouts } from '../identity/whereabouts.ts'
import { namespaces } from '../ssdn/namespaces.ts'

/** A person to show; what only the identified may see is shown if the identity was verified. */
export interface ShownPerson {
  identity: Identity
  verified: boolean
}

const ipr = (name: string, content: string | XmlElement[], attributes: Record<string, string> = {}) => ({
  ...makeElement(name, content, namespaces.identifyPerson),
  attributes,
})

const optional = (name: string, text: string | null): XmlElement[] => (text ? [ipr(name, text)] : [])

const inLanguages = (name: string, texts: readonly LocalisedText[]): XmlElement[] =>
  texts.map(({ language, text }) => ipr(name, text, { lang: language }))

function whereaboutsElement(place: Whereabouts): XmlElement {
  if (place.kind === 'diplomatic-post') {
    return ipr('DiplomaticPost', [
      ipr('CountryCode', place.countryCode),
      ipr('Post', place.post),
      ipr('AddressPlainText', place.text),
    ])
  }
  return ipr('Address', [
    ipr('CountryCode', place.countryCode),
    ipr('MunicipalityCode', place.municipalityCode),
    ...inLanguages('Municipality', place.municipality),
    ipr('PostalCode', place.postalCode),
    ipr('StreetCode', place.streetCode),
    ...inLanguages('Street', place.street),
    ipr('HouseNumber', place.houseNumber),
    ...optional('Box', place.box),
  ])
}

function basicElement({
  ssin,
  lastName,
  firstNames,
  born,
  sex,
  sexSince,
  whereabouts,
}: Identity): XmlElement {
  const since: Record<string, string> = sexSince === null ? {} : { modificationDate: sexSince }
  return ipr('Basic', [
    ipr('SocialSecurityUser', ssin),
    ipr('LastName', lastName),
    ...optional('FirstName', firstNames.join(' ')),
    ipr('BirthDate', born),
    ipr('Gender', String(sex), since),
    ...(whereabouts ? [whereaboutsElement(whereabouts)] : []),
  ])
}

function extendedElement(identity: Identity): XmlElement {
  // As in the sample of somebody abroad: verified, and nothing more is told.
  if (identity.whereabouts?.kind === 'diplomatic-post') return ipr('Extended', [])
  return ipr('Extended', [
    ...optional('CivilState', identity.civilState),
    ...optional('BirthLocationCode', identity.birthPlaceCode),
    ...inLanguages('BirthLocation', identity.birthPlace),
    ...optional('DeceaseDate', identity.deceased),
    ...optional('InscriptionRegister', identity.register),
    ...optional('NationalityCode', identity.nationality),
  ])
}

/** `IdentifyPersonReply` with these people; without any it has no `SearchResults`, which may not be empty. */
export function identifyPersonReply(people: readonly ShownPerson[]): XmlElement {
  const results = people.map(({ identity, verified }) =>
    ipr('LimitedLegalData', [basicElement(identity), ...(verified ? [extendedElement(identity)] : [])], {
      origin: identity.origin,
    }),
  )
  return ipr('IdentifyPersonReply', results.length === 0 ? [] : [ipr('SearchResults', results)])
}
