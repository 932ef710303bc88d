import {
  about,
  aliensOfficeNumber,
  caredForBy,
  caredForIn,
  identifiedBy,
  step,
  waitingAs,
} from '../asylum-items.ts'
import { register } from '../everyday-items.ts'
import { codeAndLabel, coded, date, group, text } from '../fields.ts'
import { ended, item } from '../item.ts'
import type { Item } from '../types.ts'
import { ageOn, later, yearsLater } from './calendar.ts'
import type { Arrival, Life, Maker } from './life.ts'

const adult = 18

function asylumItems({ born, moves }: Life, { since, status }: Arrival, maker: Maker): Item[] {
  const reference = `${since.slice(2, 4)}/${maker.registry.number(6)}`
  const recognised = later(yearsLater(since, 1), born)
  const applied = [
    waitingAs(since, 'A'),
    caredForBy(since, '0001'),
    register(since, '5'),
    identifiedBy(since, '02'),
    step(since, about('01', 'DVZ'), group('ApplicationFiled', codeAndLabel('procedures', '01'))),
  ]
  if (status === 'asylum-seeker') return applied
  const place = moves.at(-1)?.[1] ?? '63023'
  return [
    ...applied,
    waitingAs(recognised, 'B'),
    caredForIn(recognised, place),
    register(recognised, '1'),
    step(
      recognised,
      about('02', 'CGVS'),
      group('Decision', [...codeAndLabel('procedures', '02'), text('Reference', reference)]),
    ),
  ]
}

function permitItems({ born }: Life, { since, belgianSince }: Arrival, maker: Maker): Item[] {
  const registered = register(since, '1')
  const works = ageOn(born, since) >= adult
  return [
    belgianSince ? ended(registered, belgianSince) : registered,
    ...(works
      ? [
          item('WorkPermits', since, [
            text('PermitNumber', `B ${maker.registry.number(7)}`),
            date('ExpiryDate', yearsLater(since, 1)),
          ]),
        ]
      : []),
  ]
}

function europeanItems({ born }: Life, { since, belgianSince }: Arrival): Item[] {
  const registered = register(since, '1')
  const votes = ageOn(born, since) >= adult
  return [
    belgianSince ? ended(registered, belgianSince) : registered,
    ...(votes ? [item('EECVoters', since, [coded('Category', 'elections', '4')])] : []),
  ]
}

/** What the file of somebody from abroad has beyond that of others; children born here have less of it. */
export function newcomerItems(life: Life, arrival: Arrival, maker: Maker): Item[] {
  const { country, town, since, status, belgianSince } = arrival
  if (life.born > since) return belgianSince ? [] : [register(life.born, '1')]
  const origin = [
    item('CountriesOfOrigin', since, [coded('Country', 'countries', country), text('Graphic', town)]),
    ...(belgianSince
      ? [item('MultipleNationalities', belgianSince, [coded('Nationality', 'countries', country)])]
      : []),
  ]
  if (status === 'citizen-of-europe') return [...origin, ...europeanItems(life, arrival)]
  const number = aliensOfficeNumber(since, maker.registry.number(7))
  if (status === 'permit') return [...origin, number, ...permitItems(life, arrival, maker)]
  return [...origin, number, ...asylumItems(life, arrival, maker)]
}
