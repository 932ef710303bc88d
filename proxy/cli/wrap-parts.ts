import type { TextPart } from '#core/cbss/tx25/types.ts'

interface Character {
  text: string
  strong: boolean
}

/** Breaks a line of parts at blanks into lines of at most `width` characters; a longer word is cut. */
export function wrapParts(parts: readonly TextPart[], width: number): TextPart[][] {
  const characters = parts.flatMap(({ text, strong }) =>
    Array.from(onOneLine(text), (character): Character => ({ text: character, strong })),
  )
  const lines: TextPart[][] = []
  let start = 0
  while (characters.length - start > width) {
    const blank = characters.slice(start, start + width + 1).findLastIndex(({ text }) => text === ' ')
    const end = blank > 0 ? start + blank : start + width
    lines.push(joinCharacters(characters.slice(start, end)))
    start = blank > 0 ? end + 1 : end
  }
  return [...lines, joinCharacters(characters.slice(start))]
}

/** The number of characters of a text on the screen. */
export function widthOf(text: string): number {
  return Array.from(text).length
}

// XML allows line feeds and the control characters from U+0080 on, some of which terminals obey.
function onOneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ')
}

function joinCharacters(characters: readonly Character[]): TextPart[] {
  const joined: TextPart[] = []
  for (const { text, strong } of characters) {
    const last = joined.at(-1)
    if (last?.strong === strong) last.text += text
    else joined.push({ text, strong })
  }
  return joined
}
