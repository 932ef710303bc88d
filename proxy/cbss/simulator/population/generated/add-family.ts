import { toldOn, yearsLater } from './calendar.ts'
import { addChild, join, leaveHome, type Couple } from './couple.ts'
import { addLife, moveTo, type Draft, type Outline } from './draft.ts'
import type { Arrival, Maker } from './life.ts'
import type { Region } from './names.ts'
import { homeIn, type Community } from './towns.ts'

/** Children are born before this year: their numbers, too, are of days long past. */
const lastBirthYear = 2023

/** What a family is to be like. */
export interface FamilyPlan {
  community: Community
  /** Year of the wedding. */
  year: number
  kind?: Couple['kind']
  children: number
  region?: Region
  arrival?: Arrival
  /** Somebody who is there already. */
  reference?: Outline
  shows: string
}

/** Adds a couple and its children; those who are grown up live alone by now. */
export function addFamily(draft: Draft, plan: FamilyPlan, maker: Maker): Couple {
  const { dice } = maker
  const { community, year, kind = 'marriage', children, region, arrival, shows } = plan
  const since = dice.dayIn(year)
  const adult = (sex: 1 | 2) => {
    const born = dice.dayIn(year - dice.between(23, 33))
    const who = {
      sex,
      born,
      shows: `generated: ${shows}`,
      ...(region && { region }),
      ...(arrival && { arrival }),
    }
    const outline = addLife(draft, community, who, maker)
    const early = homeIn(community, dice)
    if (!arrival) moveTo(outline, born, early)
    return outline
  }
  const reference = plan.reference ?? adult(dice.chance(0.7) ? 1 : 2)
  const other = adult(reference.sex === 1 ? 2 : 1)
  const couple = join(draft, { reference, other, since, kind, community }, maker)
  let birthYear = year
  while (couple.children.length < children) {
    birthYear += dice.between(1, 3)
    if (birthYear > lastBirthYear) break
    const child = addChild(draft, couple, dice.dayIn(birthYear + 1), maker)
    const grown = yearsLater(child.born, dice.between(20, 24))
    if (grown < toldOn) leaveHome(draft, child, grown, homeIn(community, dice))
  }
  return couple
}
