import type { Household, Person } from '../types.ts'
import { openDice } from './dice.ts'
import { withRarities } from './spread-rarities.ts'
import { recipes } from './recipes.ts'
import { openRegistry } from './registry.ts'

/** Any other number makes another population; this one is the simulator's for good. */
const seed = 20_261_128

/**
 * Households that nobody wrote by hand: the same ones whenever they are asked for, with numbers that none of the
 * known people has. In them each information type occurs several times.
 */
export function generateHouseholds(known: readonly Person[]): Household[] {
  const dice = openDice(seed)
  const maker = { dice, registry: openRegistry(dice, known) }
  const kinds = recipes.flatMap(([recipe, count]) => Array.from({ length: count }, () => recipe))
  const households = kinds.map((recipe, index) =>
    recipe(`household-${String(index + 1).padStart(3, '0')}`, maker),
  )
  return withRarities(households, maker)
}
