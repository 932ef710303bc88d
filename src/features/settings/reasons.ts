import type { Policies } from '#core/records/policies.ts'

type Reasons = Policies['reasons']

/** An id that no reason of the list has: `own-1`, `own-2`, … */
export function newReasonId(reasons: Readonly<Reasons>): string {
  const taken = new Set(reasons.map(({ id }) => id))
  let number = 1
  while (taken.has(`own-${number}`)) number += 1
  return `own-${number}`
}

/** The list with one reason exchanged with the one above it. */
export function movedUp(reasons: Readonly<Reasons>, index: number): Reasons {
  const moved = [...reasons]
  const [reason] = moved.splice(index, 1)
  return reason ? moved.toSpliced(index - 1, 0, reason) : moved
}
