import { itself, type Line } from './segment.ts'

/** A place abroad: GraphicPlaceType. */
export const placeAbroad: Line = [{ field: 'Country' }, { field: 'Graphic' }]

/** An address as free text: AddressType. */
export const freeAddress: Line = [
  { field: 'Country' },
  { field: 'Graphic1' },
  { field: 'Graphic2' },
  { field: 'Graphic3' },
]

/** An address in Belgium: the label of a street stands without its code. */
export const belgianAddress: Line = [
  { field: 'ZipCode' },
  { field: 'Street', as: 'label' },
  { field: 'HouseNumber', lead: 'number' },
  { field: 'Box', joint: 'blank' },
]

/** A mentioned person: ParentType, ChildType. */
export const person: Line = [{ field: 'Name' }, { field: 'NationalNumber', brackets: true }]

/** The partner of a legal cohabitation: PartnerType. */
export const partner: Line = [{ field: 'NationalNumber' }, { field: 'Name', joint: 'blank' }]

/** A judgement of a Belgian court: BelgianJudgementTypeVC. */
export const belgianJudgement: Line = [
  { field: 'Tribunal' },
  { field: 'CourtName', lead: 'court' },
  { field: 'Date', lead: 'dated' },
  { field: 'Place', lead: 'in' },
]

/** The place of an act and its numbers, as in births and deaths. */
export const act: Line = [
  { field: 'Place1', lead: 'in' },
  { field: 'Place2', lead: 'in', as: placeAbroad },
  { field: 'ActNumber', lead: 'actNumber' },
  { field: 'DabsNumber', lead: 'dabsNumber' },
  { field: 'SuppletoryRegister', lead: 'supplementaryRegister' },
]

/** What all information "to be verified" begins with. */
export const validation: Line = [
  { field: 'Validation' },
  { field: 'DateEntered', lead: 'entered' },
  { field: 'DateValidated', lead: 'validated' },
]

/** An element that is itself a code with a label, beside other fields. */
export const ownCode: Line = [{ field: itself, as: 'code-label' }]
