import { address, bornIn, identityCard, nationality, occupation, residence } from '../everyday-items.ts'
import { coded, date, group, street, text, type Field } from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

const unknownMonth: Field = group('Date', [text('Century', '20'), text('Year', '26'), text('Month', '2')])

/** What a later edition of the register might send: a container, fields and a nesting that nobody knows yet. */
const unknownContainers: readonly Field[] = [
  group('RemoteWorkStatuses', [
    group('RemoteWorkStatus', [
      unknownMonth,
      group('Category', [text('Code', '7'), text('Label', 'Frontier')]),
      coded('Country', 'countries', '113'),
    ]),
  ]),
  group('DigitalMailboxes', [
    group(
      'DigitalMailbox',
      [
        date('Date', '2025-11-03'),
        date('DelDate', '2026-06-30'),
        group('Provider', [
          text('Name', 'Brieftaube'),
          group('Consent', [text('Code', '1'), text('Label', '')]),
        ]),
        text('Remark', '  with blanks around  '),
      ],
      { Type: '261', Structure: 'A1', Status: 'X' },
    ),
  ]),
]

/** A commuter to Luxembourg whose file holds more than the schema of 2019 knows; not valid by it on purpose. */
export const grenzler: Household = {
  name: 'Grenzler',
  people: [
    person({
      key: 'frank',
      name: 'Grenzler, Frank',
      sex: 1,
      born: '1979-07-04',
      serial: 943,
      shows:
        'unknown containers and fields (RemoteWorkStatuses), one-digit dates: not valid by the schema, on purpose',
      items: [
        residence('1979-07-04', '63087'),
        address(['1979-07-04', '63087', '4790', 'Grenzstein', '1']),
        item('LegalMainAddresses', '2019-08-01', [
          group('Address', [
            text('ZipCode', '4790'),
            street('4790', 'Unter den Wolken'),
            text('HouseNumber', '15'),
            text('Floor', '3'),
            group('Coordinates', [text('Latitude', '50.2'), text('Longitude', '6.1')]),
          ]),
        ]),
        nationality('1979-07-04', '150'),
        occupation('2005-01-10', '05120', '1'),
        bornIn('1979-07-04', '63067', '00066'),
        identityCard('2023-05-30', '0000', '5919001677', '2033-05-30', '63087'),
      ],
      unknownContainers,
    }),
  ],
  links: [
    { kind: 'single', person: 'frank', since: '1979-07-04' },
    { kind: 'alone', person: 'frank', since: '2005-01-10' },
  ],
}
