import type { Role } from '#core/records/user.ts'
import type { Feature } from '../features/define-feature.ts'

/** Whether one of somebody's roles is among those that a page asks for; one that asks for none is everybody's. */
export function mayEnter(wanted: readonly Role[] | undefined, own: readonly Role[]): boolean {
  return !wanted?.length || wanted.some((role) => own.includes(role))
}

const inOrder = (features: readonly Feature[]): Feature[] =>
  features
    .filter(({ order }) => order !== null)
    .toSorted((left, right) => (left.order ?? 0) - (right.order ?? 0))

/** The features in somebody's navigation, in its order. */
export function navigationOf(features: readonly Feature[], own: readonly Role[]): Feature[] {
  return inOrder(features).filter(({ roles }) => mayEnter(roles, own))
}

/**
 * The path of the first page that somebody may enter. Whoever has no role, or none any more, gets the first of all, which
 * says so in its place.
 */
export function homeOf(features: readonly Feature[], own: readonly Role[]): string {
  const [first] = [...navigationOf(features, own), ...inOrder(features)]
  return first?.routes[0]?.path ?? '/sign-in'
}
