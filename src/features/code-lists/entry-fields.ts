import { languages, type Language } from '#core/languages.ts'
import type { CodeEntry, CodeEntryContent } from '#core/records/code-list.ts'

/** An entry as it is typed: every text is there, empty where there is none. */
export interface EntryFields {
  code: string
  names: Record<Language, string>
  from: string
  until: string
  attributes: Record<string, string>
}

/** The fields of an entry; empty ones for none. */
export function fieldsOf(entry: CodeEntry | null): EntryFields {
  return {
    code: entry?.code ?? '',
    names: { nl: '', fr: '', de: '', en: '', ...entry?.names },
    from: entry?.from ?? '',
    until: entry?.until ?? '',
    attributes: { ...(entry?.attributes as Record<string, string> | undefined) },
  }
}

/** What is stored of the fields: names and attributes that say something, days that are set. */
export function contentOf({ names, from, until, attributes }: EntryFields): CodeEntryContent {
  const named = languages.flatMap((code): [Language, string][] => {
    const name = names[code].trim()
    return name === '' || code === 'fr' ? [] : [[code, name]]
  })
  const kept = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value.trim() === '' ? [] : [[name, value.trim()]],
  )
  return {
    names: { fr: names.fr.trim(), ...Object.fromEntries(named) },
    from: from || null,
    until: until || null,
    attributes: Object.fromEntries(kept),
  }
}
