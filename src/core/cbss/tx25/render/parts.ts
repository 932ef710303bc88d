import type { TextPart } from '../types.ts'

/** A piece of text as it stands between emphasised ones. */
export function plain(text: string): TextPart {
  return { text, strong: false }
}

/** An emphasised piece of text. */
export function strong(text: string): TextPart {
  return { text, strong: true }
}

/** Several pieces one after the other, with the same text between each two of them. */
export function joinParts(pieces: readonly TextPart[][], between: string): TextPart[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [plain(between), ...piece]))
}

/** A whole line: without blanks at either end, without empty parts, neighbours of the same weight as one. */
export function tidyParts(parts: readonly TextPart[]): TextPart[] {
  const tidy: TextPart[] = []
  for (const part of parts) {
    const text = tidy.length === 0 ? part.text.trimStart() : part.text
    const last = tidy.at(-1)
    if (text === '') continue
    if (last?.strong === part.strong) last.text += text
    else tidy.push({ ...part, text })
  }
  return trimEnd(tidy)
}

function trimEnd(parts: readonly TextPart[]): TextPart[] {
  const end = parts.findLastIndex(({ text }) => text.trim() !== '')
  const last = parts[end]
  return last ? [...parts.slice(0, end), { ...last, text: last.text.trimEnd() }] : []
}
