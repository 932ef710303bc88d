import type { LabelList, labelLists } from './labels/label-lists.ts'

/** A piece of a register item, in no language yet: labels are looked up when somebody asks. */
export type Field =
  | { kind: 'text'; name: string; text: string }
  | { kind: 'label'; name: string; list: LabelList; code: string }
  | { kind: 'group'; name: string; fields: Field[]; attributes: Record<string, string> }

/** A code of one of the label lists; a code without a label does not compile. */
export type CodeOf<List extends LabelList> = keyof (typeof labelLists)[List] & string

/** An element with text. */
export const text = (name: string, value: string): Field => ({ kind: 'text', name, text: value })

/** An element with elements in it. */
export const group = (name: string, fields: Field[], attributes: Record<string, string> = {}): Field => ({
  kind: 'group',
  name,
  fields,
  attributes,
})

/** Code and Label, without an element around them. */
export const codeAndLabel = <List extends LabelList>(list: List, code: CodeOf<List>): Field[] => [
  text('Code', code),
  { kind: 'label', name: 'Label', list, code },
]

/** `CL` of PROTOCOL 6.5: an element with Code and Label. */
export const coded = <List extends LabelList>(name: string, list: List, code: CodeOf<List>): Field =>
  group(name, codeAndLabel(list, code))

/** `D` of PROTOCOL 6.5 from `yyyy-mm-dd`; unknown parts are 00, and `''` is a wholly unknown date. */
export function date(name: string, value: string): Field {
  const [year = '', month = '00', day = '00'] = (value || '1900-00-00').split('-')
  return group(name, [
    text('Century', year.slice(0, 2)),
    text('Year', year.slice(2)),
    text('Month', month),
    text('Day', day),
  ])
}

/** `DX` of PROTOCOL 6.5: a date with an explanation. */
export const explainedDate = (name: string, value: string, graphic: string): Field => {
  const plain = date(name, value)
  return plain.kind === 'group' ? group(name, [...plain.fields, text('Graphic', graphic)]) : plain
}

/** `Addr` of PROTOCOL 6.5: an address abroad, up to three lines. */
export const addressAbroad = (name: string, country: CodeOf<'countries'>, ...lines: string[]): Field =>
  group(name, [
    coded('Country', 'countries', country),
    ...lines.map((line, index) => text(`Graphic${index + 1}`, line)),
  ])

/** `GPlace` of PROTOCOL 6.5: a place abroad. */
export const placeAbroad = (name: string, country: CodeOf<'countries'>, graphic: string): Field =>
  group(name, [coded('Country', 'countries', country), text('Graphic', graphic)])

/** `Name` of PROTOCOL 6.5. The codes of names are invented, the same for the same name. */
export const personName = (lastNames: readonly string[], firstNames: readonly string[]): Field =>
  group('Name', [
    ...lastNames.map((label) =>
      group('LastName', [text('Code', nameCode(label, '1')), text('Label', label)]),
    ),
    ...firstNames.map((label) =>
      group('FirstName', [text('Code', nameCode(label, '0')), text('Label', label)]),
    ),
  ])

/** Street by code and label, as municipalities keep them; the code is invented from postal code and name. */
export const street = (postalCode: string, label: string): Field =>
  group('Street', [text('Code', postalCode + nameCode(label, '').slice(-4)), text('Label', label)])

function nameCode(label: string, first: string): string {
  const sum = [...label].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9_999_991, 7)
  return first + String(sum).padStart(7, '0')
}
