import type { Role } from '#core/records/user.ts'
import type { Feature } from '../features/define-feature.ts'

/** Whether one of somebody's roles is among those that a page asks for; one that asks for none is everybody's. */
export function mayEnter(wanted: readonly Role[] | undefined, own: readonly Role[]): boolean {
  return !wanted?.length || wanted.some((role) => own.includes(role))
}

/** The features in somebody's navigation, in its order. */
export function navigationOf(features: readonly Feature[], own: readonly Role[]): Feature[] {
  return features
    .filter((feature) => feature.order !== null && mayEnter(feature.roles, own))
    .toSorted((left, right) => (left.order ?? 0) - (right.order ?? 0))
}

/** The path of the first page that somebody may enter; the sign-in page where there is none. */
export function homeOf(features: readonly Feature[], own: readonly Role[]): string {
  return navigationOf(features, own)[0]?.routes[0]?.path ?? '/sign-in'
}
