import { bornIn, identityCard, lived, nationality, occupation, type Move } from '../everyday-items.ts'
import { coded, date } from '../fields.ts'
import { item } from '../item.ts'
import { mentioned, person } from '../person.ts'
import type { Household, Item } from '../types.ts'

const fled = '2026-04-20'
const refuge: Move = [fled, '71022', '3500', 'Wolkenlaan', '1']

const notCommunicable: Item = item('NotCommunicable', fled, [
  date('StartDate', fled),
  date('EndDate', '2027-04-19'),
])

/** A mother who fled with her daughter: their address may not be told to anybody. */
export const verborgen: Household = {
  name: 'Verborgen',
  people: [
    person({
      key: 'an',
      name: 'Verborgen, An Katrien',
      sex: 2,
      born: '1991-01-28',
      serial: 962,
      shows: 'an address that may not be communicated (252), still married (120)',
      items: [
        ...lived(
          ['1991-01-28', '24062', '3001', 'Kersenbloesemlaan', '77'],
          ['2017-09-02', '71016', '3600', 'Mijnlampstraat', '18'],
          refuge,
        ),
        nationality('1991-01-28', '150'),
        occupation('2013-09-01', '02210', '2'),
        bornIn('1991-01-28', '24062', '00190'),
        identityCard('2017-10-18', '0000', '5919001595', '2027-10-18', '71016'),
        notCommunicable,
      ],
    }),
    person({
      key: 'lotte',
      name: 'Schaduwman, Lotte',
      sex: 2,
      born: '2019-04-02',
      serial: 974,
      shows: 'a child under the same protection, the father outside the population',
      items: [
        ...lived(['2019-04-02', '71016', '3600', 'Mijnlampstraat', '18'], refuge),
        nationality('2019-04-02', '150'),
        bornIn('2019-04-02', '71016', '00231'),
        notCommunicable,
      ],
    }),
    mentioned('dirk', 'Schaduwman, Dirk', 1, '1988-08-08'),
  ],
  links: [
    {
      kind: 'marriage',
      spouses: ['an', 'dirk'],
      since: '2017-09-02',
      place: coded('Place1', 'places', '71016'),
      act: '0102',
    },
    { kind: 'descent', child: 'lotte', parents: ['dirk', 'an'], act: '00231', place: '71016' },
    { kind: 'home', reference: 'dirk', member: 'an', role: '02', since: '2017-09-02', until: fled },
    { kind: 'home', reference: 'dirk', member: 'lotte', role: '03', since: '2019-04-02', until: fled },
    { kind: 'home', reference: 'an', member: 'lotte', role: '03', since: fled },
  ],
}
