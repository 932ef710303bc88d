import type { IdentifiedPerson } from '#core/cbss/identify-person/types.ts'
import { localised } from './localised.ts'

/** An address as lines, empty parts left out: street with number and box, then postal code and municipality. */
export function addressLines(address: IdentifiedPerson['address']): string[] {
  if (!address) return []
  if (address.kind === 'diplomatic-post') return [address.text || address.post].filter(Boolean)
  const { street, houseNumber, box, postalCode, municipality } = address
  return [
    [localised(street), houseNumber, box].filter(Boolean).join(' '),
    [postalCode, localised(municipality)].filter(Boolean).join(' '),
  ].filter(Boolean)
}
