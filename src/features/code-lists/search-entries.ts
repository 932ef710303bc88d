import type { CodeEntry } from '#core/records/code-list.ts'

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The entries whose code, names or attributes hold every word of a search; accents and capitals do not matter. */
export function searchEntries(entries: readonly CodeEntry[], search: string): readonly CodeEntry[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  return entries.filter(({ code, names, attributes }) => {
    const text = plain([code, ...Object.values(names), ...Object.values(attributes)].join(' '))
    return words.every((word) => text.includes(word))
  })
}
