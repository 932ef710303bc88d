/** The three roles of DESIGN 2. They combine. */
export const roles = ['caseworker', 'admin', 'security-advisor'] as const

/** One of the three roles. */
export type Role = (typeof roles)[number]

/** A role as it was given: `until` is the last day on which it counts (`yyyy-MM-dd`), null without end. */
export interface HeldRole {
  role: Role
  until: string | null
}

/** Somebody who signs in: `id` a UUID, `name` what is typed at sign-in, `displayName` what colleagues read. */
export interface User {
  id: string
  name: string
  displayName: string
  /** Those that count today. */
  roles: readonly Role[]
}

/** The roles that count on a day (`yyyy-MM-dd`), in the order of {@link roles}. */
export function rolesOn(held: readonly HeldRole[], day: string): Role[] {
  return roles.filter((role) =>
    held.some((given) => given.role === role && (given.until === null || given.until >= day)),
  )
}
