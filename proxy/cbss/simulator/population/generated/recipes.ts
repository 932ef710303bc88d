import type { Recipe } from './recipe.ts'
import { abroad } from './recipes/abroad.ts'
import { cohabitants, family, partedFamily, threeGenerations, widowed } from './recipes/families.ts'
import { asylumSeeker, europe, faraway, newcomers, refuges } from './recipes/newcomers.ts'
import { alone, community } from './recipes/singles.ts'

/** How many households of each kind there are. */
export const recipes: readonly (readonly [recipe: Recipe, count: number])[] = [
  [family(2, 2000, 2015), 14],
  [family(3, 1996, 2012), 7],
  [family(1, 2008, 2018), 6],
  [partedFamily('marriage'), 9],
  [partedFamily('cohabitation'), 4],
  [threeGenerations, 8],
  [widowed, 8],
  [cohabitants, 8],
  [alone, 22],
  [community, 3],
  [newcomers(refuges, 'refugee', 'recognised refugees'), 6],
  [asylumSeeker, 6],
  [newcomers(europe, 'citizen-of-europe', 'citizens of another EU country'), 6],
  [newcomers(faraway, 'permit', 'from abroad with a permit'), 4],
  [newcomers(faraway, 'permit', 'from abroad, Belgian now', true), 4],
  [abroad, 6],
]
