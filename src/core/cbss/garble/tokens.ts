const isoDate = String.raw`\d{4}-\d{2}-\d{2}(?!\d)`
const dayFirst = String.raw`\d{1,2}(?<separator>[./-])\d{1,2}\k<separator>\d{4}(?!\d)`
const anyDate = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?!\d)`

// An address is looked for at its beginning only: a long text without blanks would be read again from each character.
const tokens = new RegExp(
  [
    String.raw`(?<email>(?<![^\s@<>(),;:])[^\s@<>(),;:]+@[^\s@<>(),;:]*[^\s@<>(),;:.])`,
    String.raw`(?<number>(?<!\d)(?:${isoDate}|${dayFirst})|\d(?:[\d./=-]|\s(?!${anyDate})(?=\d))*\d|\d)`,
    String.raw`(?<word>[\p{L}\p{M}]+)`,
  ].join('|'),
  'gu',
)

/** What is done with each thing that a text is made of: addresses of mail, dates and numbers, words. */
export interface TokenRewriter {
  email(text: string): string
  /** Digits with what may stand between them: dates, dashes, dots, and blanks. */
  number(text: string): string
  word(text: string): string
}

/** A text in which every address, number and word is what a rewriter makes of it; everything else stays. */
export function rewriteTokens(text: string, rewriter: TokenRewriter): string {
  return text.replaceAll(tokens, (found, ...more) => {
    const { email, number } = more.at(-1) as Record<string, string | undefined>
    if (email !== undefined) return rewriter.email(found)
    return number === undefined ? rewriter.word(found) : rewriter.number(found)
  })
}

/** The numbers and dates in a text, as they are written. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(tokens)].flatMap(({ groups }) => groups?.['number'] ?? [])
}

/** The words of a text, of letters alone. */
export function wordsIn(text: string): string[] {
  return [...text.matchAll(tokens)].flatMap(({ groups }) => groups?.['word'] ?? [])
}
