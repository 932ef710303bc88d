import type { XmlElement } from '../../xml/element.ts'
import { child } from '../../xml/find.ts'
import type { Taking } from '../taking.ts'
import type { DiplomaticPost, IdentifiedAddress, LocalisedText } from './types.ts'

/** Where somebody lives; the schema allows one of both, and should both come the post stays left over. */
export function readAddress(
  basic: XmlElement | undefined,
  taking: Taking,
): IdentifiedAddress | DiplomaticPost | null {
  const address = child(basic, 'Address')
  if (address) {
    return {
      kind: 'address',
      countryCode: taking.text(address, 'CountryCode') ?? '',
      municipalityCode: taking.text(address, 'MunicipalityCode'),
      municipality: readDescriptions(address, 'Municipality', taking),
      postalCode: taking.text(address, 'PostalCode'),
      streetCode: taking.text(address, 'StreetCode'),
      street: readDescriptions(address, 'Street', taking),
      houseNumber: taking.text(address, 'HouseNumber'),
      box: taking.text(address, 'Box'),
    }
  }
  const post = child(basic, 'DiplomaticPost')
  if (!post) return null
  return {
    kind: 'diplomatic-post',
    countryCode: taking.text(post, 'CountryCode'),
    post: taking.text(post, 'Post') ?? '',
    text: taking.text(post, 'AddressPlainText') ?? '',
  }
}

/** A name in up to five languages, in the order in which it came; empty ones are left out. */
export function readDescriptions(parent: XmlElement, name: string, taking: Taking): LocalisedText[] {
  return taking.all(parent, name).flatMap((element) => {
    const text = taking.own(element)
    return text === null ? [] : [{ language: taking.attribute(element, 'lang'), text }]
  })
}
