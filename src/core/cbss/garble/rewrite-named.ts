const word = /[\p{L}\p{M}]+|\d+/gu

/** Where values begin before their first word, and how long they are; each only once. */
type Places = Map<string, { before: number; length: number }>

/** Values by their first word. Not the values themselves: a long reply has thousands that begin with the same one. */
export interface Named {
  values: ReadonlySet<string>
  places: ReadonlyMap<string, Places>
}

/** What {@link rewriteNamed} looks for; capitals do not count. */
export function nameAll(texts: Iterable<string>): Named {
  const values = new Set([...texts].map((text) => text.toLowerCase()))
  const places = new Map<string, Places>()
  for (const value of values) {
    const { 0: first, index: before } = [...value.matchAll(word)][0] ?? { 0: '', index: 0 }
    const found = places.get(first) ?? new Map()
    places.set(first, found.set(`${before} ${value.length}`, { before, length: value.length }))
  }
  return { values, places }
}

/** A text in which named values, wherever they stand as a whole, are written anew, and what is between them too. */
export function rewriteNamed(
  text: string,
  named: Named,
  anew: (value: string) => string,
  between: (text: string) => string,
): string {
  let at = 0
  const parts: string[] = []
  for (const { 0: run, index } of text.matchAll(word)) {
    if (index < at) continue
    const place = [...(named.places.get(run.toLowerCase())?.values() ?? [])].find(({ before, length }) =>
      isWhole(text, index - before, length, at, named),
    )
    if (!place) continue
    const start = index - place.before
    const end = start + place.length
    parts.push(between(text.slice(at, start)), anew(text.slice(start, end)))
    at = end
  }
  return [...parts, between(text.slice(at))].join('')
}

/** Whether a value stands there and its last word ends there. */
function isWhole(text: string, start: number, length: number, from: number, { values }: Named): boolean {
  const end = start + length
  return (
    start >= from &&
    values.has(text.slice(start, end).toLowerCase()) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  )
}
