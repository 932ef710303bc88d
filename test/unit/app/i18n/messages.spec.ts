import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages as de } from '../../../../src/i18n/de.ts'
import { messages as en } from '../../../../src/i18n/en.ts'
import { messages as fr } from '../../../../src/i18n/fr.ts'
import { messages as nl } from '../../../../src/i18n/nl.ts'

/** Words that some of the languages share with English, and the names of the languages themselves. */
const shared = new Set(
  'Nederlands Français Deutsch Tx25 IdentifyPerson ManageAccess Source Point Register Action Demo Test Production Installation Information Name Organisation Sector'
    .concat(' Ticket Service Messages Problem Account Person Code')
    .split(' '),
)

function isShared(text: string): boolean {
  const bare = text.replaceAll(/\{\w+\}/g, '').trim()
  return shared.has(bare.charAt(0).toUpperCase() + bare.slice(1))
}

type Words = { readonly [key: string]: string | Words }

function flatten(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[before + key, value] as [string, string]]
      : flatten(value, `${before}${key}.`),
  )
}

const english = new Map(flatten(en))
const others = { nl, fr, de }
const source = resolve(import.meta.dirname, '../../../../src')
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(vue|ts)$/.test(path) && !/^i18n\/\w\w(\/|\.ts)/.test(path))
  .map((path) => readFileSync(resolve(source, path), 'utf8'))
  .join('\n')

/** The gaps of a text, each once: a plural has some twice. */
function gaps(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return [...new Set(names)].toSorted().join()
}

describe.each(Object.entries(others))('The words in %s', (_, language) => {
  const words = flatten(language)

  it('have exactly the keys of English', () => {
    expect(words.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('have the same gaps to fill', () => {
    const wrong = words.filter(([key, text]) => gaps(text) !== gaps(english.get(key) ?? ''))
    expect(wrong).toEqual([])
  })

  it('are translated', () => {
    const left = words.filter(
      ([key, text]) => text === english.get(key) && /\p{L}{3}/u.test(text.replaceAll(/\{\w+\}/g, '')),
    )
    expect(left.filter(([, text]) => !isShared(text))).toEqual([])
  })
})

describe('The words', () => {
  it('never apologise, never cheer', () => {
    const all = [en, nl, fr, de].flatMap((language) => flatten(language))
    expect(all.filter(([, text]) => /\b(oops|sorry|synced)\b|!(?!\w)/i.test(text))).toEqual([])
  })

  it('keep French punctuation and the word before it on one line, with the narrow space of printers', () => {
    const loose = /(?<!\u202f)[;?!»]|(?<!\u202f):|«(?!\u202f)/u
    expect(flatten(fr).filter(([, text]) => loose.test(text))).toEqual([])
  })

  it.each([
    ['English', en, /[„«»]|"/],
    ['Dutch', nl, /[„«»]|"/],
    ['French', fr, /[„“”]|"/],
    ['German', de, /[«»”]|"/],
  ] as const)('quote as %s does, with the apostrophe of print', (_, words, foreign) => {
    expect(flatten(words).filter(([, text]) => foreign.test(text) || /\p{L}'\p{L}/u.test(text))).toEqual([])
  })

  it.each([
    ['Dutch', nl, /raadgever|ontwerp|passkey|integratie|gevalideerd|live aanvra/i],
    ['French', fr, /assistant social|(?<!ertificat )client|panneau|intégration|\bun Tx25/i],
    [
      'German',
      de,
      /Administrator|Registrierung|Integration|Verfasser|abgeschickt|Live-Anfra|\bein(em)? Tx25/,
    ],
  ] as const)('call one thing by one name in %s', (_, words, other) => {
    expect(flatten(words).filter(([, text]) => other.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([])
  })

  it('are all there that the code asks for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? '')
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter((key) => !english.has(key))).toEqual([])
  })

  it('are all used', () => {
    const composed = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start]) => start ?? '')
    const unused = [...english.keys()].filter(
      (key) => !code.includes(`'${key}'`) && !composed.some((start) => key.startsWith(start)),
    )
    expect(unused).toEqual([])
  })
})
