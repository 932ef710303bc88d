/** A source of chance: a number from 0 up to but not 1, as `Math.random`, which core does not have. */
export type Random = () => number

/** A whole number from 0 up to but not `count`. */
export function pick(count: number, random: Random): number {
  return Math.floor(random() * count)
}

/** One character of a text. */
export function pickFrom(characters: string, random: Random): string {
  return characters[pick(characters.length, random)] ?? ''
}
