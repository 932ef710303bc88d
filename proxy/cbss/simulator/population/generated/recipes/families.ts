import { addFamily } from '../add-family.ts'
import { later, toldOn, yearsLater } from '../calendar.ts'
import type { Couple } from '../couple.ts'
import { endStay, finish, liveWith, moveTo, startDraft } from '../draft.ts'
import { die, partWays, protect } from '../endings.ts'
import { communities, type Recipe } from '../recipe.ts'

/** A married couple with so many children, married in these years. */
export const family =
  (children: number, from: number, until: number): Recipe =>
  (name, maker) => {
    const { dice } = maker
    const draft = startDraft(name)
    const plan = { community: dice.pick(communities), year: dice.between(from, until), children }
    const shows = `a couple with ${children === 1 ? 'a child' : `${children} children`}`
    addFamily(draft, { ...plan, shows }, maker)
    return finish(draft, maker)
  }

/** Parents who parted: the children stay with one of them. */
export const partedFamily =
  (kind: Couple['kind']): Recipe =>
  (name, maker) => {
    const { dice } = maker
    const draft = startDraft(name)
    const year = dice.between(2002, 2011)
    const plan = { community: dice.pick(communities), year, kind, children: dice.between(1, 3) }
    const couple = addFamily(draft, { ...plan, shows: 'parents who parted' }, maker)
    partWays(draft, couple, dice.dayBetween(yearsLater(couple.since, 11), yearsLater(toldOn, -2)), maker)
    return finish(draft, maker)
  }

/** Grandparents, the child who has a family of its own, and the grandchildren; one grandparent lives with them. */
export const threeGenerations: Recipe = (name, maker) => {
  const { dice } = maker
  const draft = startDraft(name)
  const community = dice.pick(communities)
  const old = addFamily(
    draft,
    { community, year: dice.between(1966, 1972), children: 1, shows: 'grandparents' },
    maker,
  )
  const [child] = old.children
  if (!child) return finish(draft, maker)
  child.shows = 'generated: with children and a parent in the household'
  const wedding = Number(child.born.slice(0, 4)) + dice.between(26, 30)
  const plan = { community, year: wedding, children: 2, shows: 'a couple with children and a parent' }
  const young = addFamily(draft, { ...plan, reference: child }, maker)
  const death = dice.dayBetween('2012-01-01', '2019-12-31')
  die(draft, old, death)
  const home = young.homes.at(-1)
  const together = later(yearsLater(death, 2), home?.[0] ?? death)
  endStay(draft, old.reference, together)
  if (home) moveTo(old.reference, together, home[1])
  liveWith(draft, child, old.reference, '06', together)
  protect(draft, old.reference.key, child.key, later(together, '2024-03-11'))
  return finish(draft, maker)
}

/** Somebody whose husband or wife died; the children have gone. */
export const widowed: Recipe = (name, maker) => {
  const { dice } = maker
  const draft = startDraft(name)
  const plan = { community: dice.pick(communities), year: dice.between(1958, 1975), children: dice.below(2) }
  const couple = addFamily(draft, { ...plan, shows: 'widowed' }, maker)
  die(draft, couple, dice.dayBetween('2008-01-01', '2024-12-31'))
  return finish(draft, maker)
}

/** Two people who are not married, with children or without. */
export const cohabitants: Recipe = (name, maker) => {
  const { dice } = maker
  const draft = startDraft(name)
  const plan = { community: dice.pick(communities), year: dice.between(2008, 2019), children: dice.below(3) }
  const kind = dice.chance(0.7) ? 'cohabitation' : 'unregistered'
  addFamily(draft, { ...plan, kind, shows: 'living together' }, maker)
  return finish(draft, maker)
}
