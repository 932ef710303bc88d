/** The languages of the app and of the tables of the core, in the order in which they are offered. The CBSS answers in the first three. */
export const languages = ['nl', 'fr', 'de', 'en'] as const

/** One of {@link languages}. */
export type Language = (typeof languages)[number]
