/** The three roles of DESIGN 2. They combine. */
export const roles = ['caseworker', 'admin', 'security-advisor'] as const

/** One of the three roles. */
export type Role = (typeof roles)[number]

/** Somebody who signs in: `id` a UUID, `name` what is typed at sign-in, `displayName` what colleagues read. */
export interface User {
  id: string
  name: string
  displayName: string
  roles: readonly Role[]
}
