import { describe, expect, it } from 'vitest'
import type { TextPart } from '#core/cbss/tx25/types.ts'
import { drawTable } from '../../../../proxy/cli/table.ts'
import { wrapParts } from '../../../../proxy/cli/wrap-parts.ts'

function row(group: string, parts: TextPart[]) {
  const text = parts.map((part) => part.text).join('')
  return { group, ti: '010', since: '1970', until: null, text, parts, known: true }
}

describe('The table on a screen', () => {
  it('wraps long texts inside their column and makes strong parts bold', () => {
    const parts = [
      { text: 'Sonnentau', strong: true },
      { text: ', Ida Ruth Annemarie Elisabeth', strong: false },
    ]
    expect(drawTable([row('Names', parts)], 'en', 48)).toBe(
      [
        '\u001B[1mGroup\u001B[22m  \u001B[1mTI\u001B[22m   \u001B[1mSince\u001B[22m  \u001B[1mInformation\u001B[22m',
        '─────  ───  ─────  ─────────────────────────────',
        'Names  010  1970   \u001B[1mSonnentau\u001B[22m, Ida Ruth Annemarie',
        '                   Elisabeth',
        '',
      ].join('\n'),
    )
  })

  it('keeps to lines even where the screen is narrower than the columns', () => {
    const drawn = drawTable([row('G'.repeat(80), [{ text: 'x '.repeat(60), strong: false }])], 'en', 20)
    expect(drawn.split('\n').every((line) => Array.from(line).length < 130)).toBe(true)
  })

  it('lets no character of a reply command the terminal', () => {
    const drawn = drawTable([row('G\u009B2J', [{ text: 'a\nb\u009Bc', strong: true }])], 'en', null)
    expect(drawn.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(drawn.split('\n')).toHaveLength(4)
  })
})

describe('wrapParts', () => {
  it.each([
    ['', 5, ['']],
    ['abcde', 5, ['abcde']],
    ['abc de', 5, ['abc', 'de']],
    ['abcdefgh', 5, ['abcde', 'fgh']],
    ['abcde fgh', 5, ['abcde', 'fgh']],
    ['é€😀é€ 😀', 5, ['é€😀é€', '😀']],
  ])('breaks %j at %i into %j', (text, width, lines) => {
    const wrapped = wrapParts([{ text, strong: false }], width)
    expect(wrapped.map((parts) => parts.map((part) => part.text).join(''))).toEqual(lines)
  })
})
