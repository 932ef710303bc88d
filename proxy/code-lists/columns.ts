import { attributesOf } from '#core/codes/attributes.ts'
import type { CodeEntry, CodeListId } from '#core/records/code-list.ts'

/** The columns of names, by language. */
export const nameColumns = { fr: 'name_fr', nl: 'name_nl', de: 'name_de', en: 'name_en' } as const

/** The columns that a file of a list may have, in the order in which they are written. */
export function columnsOf(id: CodeListId): string[] {
  return ['code', ...Object.values(nameColumns), 'valid_from', 'valid_until', ...attributesOf[id]]
}

/** An entry as the cells of its columns. */
export function cellsOf(entry: CodeEntry): Record<string, string> {
  const { code, names, from, until, attributes } = entry
  const named = Object.entries(nameColumns).map(([language, column]) => [
    column,
    names[language as keyof typeof nameColumns] ?? '',
  ])
  return {
    ...attributes,
    ...Object.fromEntries(named),
    code,
    valid_from: from ?? '',
    valid_until: until ?? '',
  }
}
