import type { Household } from '../types.ts'
import type { Maker } from './life.ts'
import type { Community } from './towns.ts'

/** Makes a household of a kind, with this name. */
export type Recipe = (name: string, maker: Maker) => Household

/** Where a household may be; who takes one by chance comes to the east of the country more often. */
export const communities: readonly Community[] = ['de', 'de', 'fr', 'nl', 'brussels']
