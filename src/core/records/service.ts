/** The three services of the CBSS, in the order in which a person's file uses them. */
export const serviceIds = ['identify-person', 'manage-access', 'tx25'] as const

/** One of {@link serviceIds}. */
export type Service = (typeof serviceIds)[number]
