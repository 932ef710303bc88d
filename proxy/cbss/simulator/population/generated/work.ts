import { occupation } from '../everyday-items.ts'
import { coded, group, text } from '../fields.ts'
import { item } from '../item.ts'
import type { Item } from '../types.ts'
import { later, toldOn, yearsLater } from './calendar.ts'
import type { Life, Maker } from './life.ts'

const trades = [
  ['09617', '2'],
  ['01121', '2'],
  ['02210', '2'],
  ['03305', '1'],
  ['04410', '2'],
  ['05120', '1'],
  ['06001', '3'],
  ['07300', '1'],
  ['09900', '9'],
] as const

/** The last men who had to serve were born in 1975. */
const lastClass = '1975'

/** Study, work, service and pension, at the ages at which they come. */
export function workItems({ born, sex, arrival }: Life, { dice, registry }: Maker): Item[] {
  const grown = yearsLater(born, dice.between(18, 23))
  const began = later(grown, arrival?.since ?? grown)
  const retired = yearsLater(born, 65)
  const [code, category] = dice.pick(trades)
  const second = dice.pick(trades)
  const steps = [
    ...(dice.chance(0.3) ? [occupation(yearsLater(born, 18), '09910')] : []),
    occupation(began, code, category),
    ...(dice.chance(0.4) ? [occupation(yearsLater(began, dice.between(3, 15)), second[0], second[1])] : []),
  ].filter(({ since }) => since !== null && since < retired && since >= (arrival?.since ?? ''))
  return [
    ...steps,
    ...(retired <= toldOn
      ? [
          occupation(later(retired, arrival?.since ?? ''), '09801'),
          item('RetirementCertificates', later(retired, arrival?.since ?? ''), [
            coded('Category', 'certificates', '1'),
            text('CertificateNumber', registry.number(7)),
          ]),
        ]
      : []),
    ...(sex === 1 && born < lastClass && !arrival && dice.chance(0.5)
      ? [
          item('MilitaryServices', yearsLater(born, 19), [
            coded('Situation', 'militaryServices', '1'),
            group('Class', [text('Year', String(Number(born.slice(0, 4)) + 20))]),
          ]),
        ]
      : []),
  ]
}
