import type { Person } from '../population/types.ts'
import { currentItem, currentText, fieldText } from './file-reading.ts'
import { languagesOf } from './languages.ts'
import { capitals, placeNames, streetNames, type LocalisedText } from './localised.ts'

/** Where somebody is registered. */
export type Whereabouts =
  | {
      kind: 'address'
      countryCode: string
      municipalityCode: string
      municipality: LocalisedText[]
      postalCode: string
      streetCode: string
      street: LocalisedText[]
      houseNumber: string
      box: string | null
    }
  | { kind: 'diplomatic-post'; countryCode: string; post: string; text: string }

const belgium = '150'

function addressIn(municipalityCode: string, person: Person): Whereabouts | null {
  const fields = currentItem(person, 'LegalMainAddresses')?.fields ?? []
  const part = (...names: string[]) => fieldText(fields, 'Address', ...names)
  const street = part('Street', 'Label')
  if (street === undefined) return null
  const languages = languagesOf(municipalityCode)
  return {
    kind: 'address',
    countryCode: belgium,
    municipalityCode,
    municipality: placeNames(municipalityCode, languages),
    postalCode: part('ZipCode') ?? '',
    // The classic services know only codes of up to five digits.
    streetCode: String(Number(part('Street', 'Code')?.slice(-4))),
    street: streetNames(street, languages),
    houseNumber: part('HouseNumber') ?? '',
    box: part('Box') ?? null,
  }
}

// IdentifyPersonReply.xsd: at most 100 characters.
const longestText = 100

function addressAbroad(person: Person): Whereabouts | null {
  const fields = currentItem(person, 'ResidenceAbroad')?.fields ?? []
  const post = fieldText(fields, 'Address', 'PosteDiplomatique', 'Code')
  if (post === undefined) return null
  const lines = ['Graphic1', 'Graphic2', 'Graphic3'].flatMap(
    (name) => fieldText(fields, 'Address', 'Address', name) ?? [],
  )
  return {
    kind: 'diplomatic-post',
    countryCode: fieldText(fields, 'Address', 'Territory', 'Code') ?? '',
    post,
    text: capitals(lines.join(' ')).slice(0, longestText),
  }
}

/** Whether the municipality that keeps the file is one: five digits, and not struck off (DOMAIN 5.2). */
const isMunicipality = (code: string) => /^\d{5}$/.test(code) && !code.startsWith('9999')

/**
 * Where somebody is registered now: in Belgium or with a diplomatic post. Null for people who were struck off,
 * who have no address, or whose address may not be communicated (252).
 */
export function whereaboutsOf(person: Person): Whereabouts | null {
  if (currentItem(person, 'NotCommunicable')) return null
  const keeper = currentText(person, 'FileOwner', 'Residence', 'Code') ?? ''
  return isMunicipality(keeper) ? addressIn(keeper, person) : addressAbroad(person)
}
