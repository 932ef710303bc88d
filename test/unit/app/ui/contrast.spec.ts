import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync(resolve(import.meta.dirname, '../../../../src/ui/tokens.css'), 'utf8')

function colour(name: string, theme: 'light' | 'dark'): string {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? []
  expect(light, name).toMatch(/^#/)
  return theme === 'light' ? light : dark
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'raised', 'sunk']
const meanings = ['neutral', 'moving', 'done', 'look', 'broken', 'unknown']
const texts: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'broken'].flatMap((ink) =>
    grounds.map((on): [string, string] => [ink, on]),
  ),
  ...meanings.flatMap((meaning): [string, string][] => [
    [meaning, `${meaning}-soft`],
    ['ink', `${meaning}-soft`],
    ['ink-2', `${meaning}-soft`],
  ]),
  ...['demo', 'test', 'acpt'].map((word): [string, string] => [`environment-${word}`, 'raised']),
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
]

describe.each(['light', 'dark'] as const)('The %s colours', (theme) => {
  it.each(texts)('let %s be read on %s', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(grounds)('show the border of a control on %s', (ground) => {
    expect(contrast(colour('line-strong', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})
