import { addFamily } from '../add-family.ts'
import { yearsLater } from '../calendar.ts'
import { endStay, finish, startDraft } from '../draft.ts'
import type { Departure } from '../life.ts'
import { communities, type Recipe } from '../recipe.ts'

const departures: readonly Omit<Departure, 'since'>[] = [
  { country: '136', post: '1418', lines: ['Vaike tänav 7', '10119 Tallinn'] },
  { country: '103', post: '1100', lines: ['Wolkenallee 12', '10115 Berlin'] },
  { country: '136', post: '1262', lines: ['Tuulekoja 3', '80010 Pärnu'] },
]

/** A couple who left Belgium and is registered at a diplomatic post. */
export const abroad: Recipe = (name, maker) => {
  const { dice } = maker
  const draft = startDraft(name)
  const plan = { community: dice.pick(communities), year: dice.between(1995, 2010), children: 0 }
  const couple = addFamily(draft, { ...plan, shows: 'abroad' }, maker)
  const since = dice.dayBetween(yearsLater(couple.since, 13), '2025-12-31')
  const departure = { ...dice.pick(departures), since }
  for (const outline of [couple.reference, couple.other]) {
    outline.departure = departure
    outline.shows = 'generated: abroad, registered at a diplomatic post'
    endStay(draft, outline, since)
  }
  return finish(draft, maker)
}
