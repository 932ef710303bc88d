/** The sections of the settings view in the order of its navigation; words are `settings.sections.<id>`. */
export const sectionList = [
  'organisation',
  'connection',
  'people',
  'devices',
  'policies',
  'code-lists',
  'languages',
  'about',
] as const

/** One of {@link sectionList}. */
export type SectionId = (typeof sectionList)[number]

/** Where a section is. */
export function sectionPath(id: SectionId): string {
  return `/settings/${id}`
}
