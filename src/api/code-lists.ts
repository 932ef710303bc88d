import type { CodeEntry, CodeEntryContent, CodeList, CodeListId } from '#core/records/code-list.ts'
import type { CodeListImport, CodeListPreview, CodeListSummary } from '#core/wire/code-lists.ts'
import { ask } from './client.ts'

/** Each reference table in a line. */
export function listCodeLists(): Promise<CodeListSummary[]> {
  return ask('code-lists')
}

/** A whole table, ended entries too. */
export function fetchCodeList(id: CodeListId): Promise<CodeList> {
  return ask(`code-lists/${id}`)
}

/** Changes an entry, or adds it; throws `invalid-input` with the fields that were refused. */
export function saveEntry(id: CodeListId, code: string, content: CodeEntryContent): Promise<CodeEntry> {
  return ask(`code-lists/${id}/entries/${encodeURIComponent(code)}`, { method: 'put', json: content })
}

/** What an import would do; nothing is changed. */
export function previewImport(id: CodeListId, list: CodeListImport): Promise<CodeListPreview> {
  return ask(`code-lists/${id}/preview`, { method: 'post', json: list, timeout: 60_000 })
}

/** Imports a newer official list and says what that did; throws `invalid-input` where a line is refused. */
export function importList(id: CodeListId, list: CodeListImport): Promise<CodeListPreview> {
  return ask(`code-lists/${id}/import`, { method: 'post', json: list, timeout: 60_000 })
}

/** Where a table is given out as CSV. */
export function exportAddress(id: CodeListId): string {
  return `/api/code-lists/${id}.csv`
}
