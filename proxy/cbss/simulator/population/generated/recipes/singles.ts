import { toldOn, yearsLater } from '../calendar.ts'
import { addLife, finish, liveAlone, moveTo, startDraft } from '../draft.ts'
import { communities, type Recipe } from '../recipe.ts'
import { homeIn } from '../towns.ts'

/** Somebody who lives alone. */
export const alone: Recipe = (name, maker) => {
  const { dice } = maker
  const draft = startDraft(name)
  const community = dice.pick(communities)
  const born = dice.dayIn(dice.between(1945, 2003))
  const who = { sex: dice.chance(0.5) ? 1 : 2, born, shows: 'generated: alone' } as const
  const outline = addLife(draft, community, who, maker)
  moveTo(outline, born, homeIn(community, dice))
  const grown = yearsLater(born, dice.between(19, 22))
  moveTo(outline, grown, homeIn(community, dice))
  liveAlone(draft, outline, grown)
  const again = yearsLater(grown, dice.between(2, 12))
  if (again < toldOn) moveTo(outline, again, homeIn(community, dice))
  return finish(draft, maker)
}

/** People under one roof who are not related: a rest home, a convent. */
export const community: Recipe = (name, maker) => {
  const { dice } = maker
  const draft = startDraft(name)
  const where = dice.pick(communities)
  const house = homeIn(where, dice)
  for (let count = dice.between(5, 7); count > 0; count -= 1) {
    const born = dice.dayIn(dice.between(1932, 1952))
    const who = { sex: dice.chance(0.4) ? 1 : 2, born, shows: 'generated: in a community' } as const
    const outline = addLife(draft, where, who, maker)
    moveTo(outline, born, homeIn(where, dice))
    const entered = dice.dayBetween('2016-01-01', '2025-12-31')
    moveTo(outline, entered, house)
    liveAlone(draft, outline, entered, '20')
  }
  return finish(draft, maker)
}
