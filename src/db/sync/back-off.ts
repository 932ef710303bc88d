const first = 1_000
const longest = 30_000

/**
 * How long to wait after so many failures in a row, in milliseconds: doubling from one second to half a
 * minute, with a third of jitter, so that a hundred tablets do not return in the same second.
 * `random` is a number from 0 to 1.
 */
export function backOff(failures: number, random: number): number {
  const pause = Math.min(longest, first * 2 ** Math.max(0, failures - 1))
  return Math.round(pause * (1 + (random - 0.5) / 1.5))
}
