import { isDeepStrictEqual } from 'node:util'
import { compareCodes } from '#core/codes/code-list.ts'
import type { CodeEntry, CodeList } from '#core/records/code-list.ts'
import type { CodeListImport, CodeListPreview } from '#core/wire/code-lists.ts'
import { readCsv } from './read-csv.ts'
import { readEntry } from './read-entry.ts'

/** What an import does, and the list after it. */
export interface Comparison {
  preview: CodeListPreview
  list: CodeList
}

/**
 * Compares a file with a list. What the file no longer has ends on the day before its edition, unless it has ended
 * already; what comes back without a day on which it ends has none again.
 */
export function compareWithCsv(list: CodeList, { text, source, edition }: CodeListImport): Comparison {
  const { lines, refused } = readCsv(list.id, text)
  const before = new Map(list.entries.map((entry) => [entry.code, entry]))
  const after = new Map<string, CodeEntry>()
  for (const line of lines) {
    const existing = before.get(line.cells['code'] ?? '')
    const read = readEntry(list.id, line, existing && revived(existing, edition))
    if ('reason' in read) refused.push(read)
    else if (after.has(read.code)) refused.push({ line: line.line, reason: 'code-twice', column: 'code' })
    else after.set(read.code, read)
  }
  const kept = [...after.values()]
  const gone = list.entries.filter(({ code }) => !after.has(code))
  const ended = gone.filter((entry) => entry.until === null || entry.until >= edition)
  const endedNow = ended.map((entry) => ({ ...entry, until: dayBefore(edition) }))
  const changed = kept.flatMap((entry) => {
    const was = before.get(entry.code)
    return was && !isDeepStrictEqual(was, entry) ? [{ before: was, after: entry }] : []
  })
  const added = kept.filter(({ code }) => !before.has(code))
  const unchanged = list.entries.length - changed.length - ended.length
  const entries = [...kept, ...gone.filter((entry) => !ended.includes(entry)), ...endedNow]
  return {
    preview: { added, changed, ended: endedNow, unchanged, refused },
    list: { id: list.id, source, edition, entries: entries.toSorted((a, b) => compareCodes(a.code, b.code)) },
  }
}

/** A code that an earlier edition ended and this one has again is valid again. */
function revived(entry: CodeEntry, edition: string): CodeEntry {
  return entry.until !== null && entry.until < edition ? { ...entry, until: null } : entry
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
