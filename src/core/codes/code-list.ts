import type { Language } from '../languages.ts'
import type { CodeEntry, CodeList } from '../records/code-list.ts'

const byCode = new WeakMap<CodeList, ReadonlyMap<string, CodeEntry>>()

/** The entry of a code, ended or not: what was received is always named. Undefined where the list does not know it. */
export function findCode(list: CodeList | null, code: string): CodeEntry | undefined {
  if (!list) return undefined
  const known = byCode.get(list) ?? new Map(list.entries.map((entry) => [entry.code, entry]))
  byCode.set(list, known)
  return known.get(code)
}

/**
 * The name of a code in a language, in French where that one is missing; the code itself where the list does not know
 * it or is not there yet, so that nothing that came from elsewhere is hidden.
 */
export function nameOfCode(list: CodeList | null, code: string, language: Language): string {
  const entry = findCode(list, code)
  return entry ? nameOfEntry(entry, language) : code
}

/** The name of an entry in a language, in French where that one is missing. */
export function nameOfEntry({ names }: Pick<CodeEntry, 'names'>, language: Language): string {
  return names[language] ?? names.fr
}

/** The entries that may be chosen on a day (`yyyy-MM-dd`), in the order of the list. */
export function choicesOn(list: CodeList | null, day: string): CodeEntry[] {
  return list?.entries.filter((entry) => isValidOn(entry, day)) ?? []
}

/** Whether a code may be chosen on a day; both ends count. */
export function isValidOn({ from, until }: Pick<CodeEntry, 'from' | 'until'>, day: string): boolean {
  return (from === null || from <= day) && (until === null || until >= day)
}

/** In the order in which people look codes up: `2`, `10`, `17`, `17.1`, `17.2`, `17.10`, `0060`; then letters. */
export function compareCodes(left: string, right: string): number {
  const others = right.split(/[.-]/)
  for (const [index, part] of left.split(/[.-]/).entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = Number(part) - Number(other) || (part < other ? -1 : Number(part > other))
    if (order !== 0) return order
  }
  return left.split(/[.-]/).length - others.length
}
