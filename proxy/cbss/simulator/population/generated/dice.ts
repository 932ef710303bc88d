import { addDays, lengthOf } from '../../days.ts'

/** Chance that always falls in the same way. */
export interface Dice {
  /** A whole number from 0 on, below `count`. */
  below(count: number): number
  /** A whole number, both ends among them. */
  between(from: number, until: number): number
  chance(probability: number): boolean
  /**
   * One of the list.
   *
   * @throws {RangeError} if the list is empty.
   */
  pick<Value>(list: readonly Value[]): Value
  /** A day, `yyyy-MM-dd`, both ends among them; the first one where the second is before it. */
  dayBetween(from: string, until: string): string
  dayIn(year: number): string
}

/** Dice that fall as the seed wills: the generator mulberry32, 32 bits of state. */
export function openDice(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  const dayBetween = (from: string, until: string) =>
    until <= from ? from : addDays(from, below(lengthOf({ from, until })))
  return {
    below,
    between: (from, until) => from + below(until - from + 1),
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new RangeError('Nothing can be picked from an empty list.')
      return picked
    },
    dayBetween,
    dayIn: (year) => dayBetween(`${year}-01-01`, `${year}-12-31`),
  }
}
