import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as GenericReading from '#core/cbss/tx25/render/generic-reading.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { TextPart } from '#core/cbss/tx25/types.ts'
import { languages } from '#core/languages.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { instancesOf } from './instances.ts'

const schema = resolve(
  import.meta.dirname,
  '../../../../../../shared/cbss/xsd/be/fgov/rrn/ibz/xsd/xm25/xm25.xsd',
)
const isHere = existsSync(schema)

const generic = vi.hoisted(() => ({ shown: [] as string[] }))

// What the generic reading had to show, so that a line can be seen to miss it.
vi.mock('#core/cbss/tx25/render/generic-reading.ts', async (importOriginal) => {
  const actual = await importOriginal<typeof GenericReading>()
  return {
    leftovers: (...given: Parameters<typeof actual.leftovers>): TextPart[][] => {
      const pieces = actual.leftovers(...given)
      if (pieces.length > 0) generic.shown.push(...pieces.flat().map(({ text }) => text))
      return pieces
    },
  }
})

beforeEach(() => {
  generic.shown = []
})

/** The containers of the schema, each in every way in which its choices may be made. */
const containers = isHere ? instancesOf(readFileSync(schema, 'utf8')) : []

function textsOf({ name, text, children }: XmlElement): { name: string; text: string }[] {
  return [...(text === '' ? [] : [{ name, text }]), ...children.flatMap(textsOf)]
}

describe.skipIf(!isHere)(
  'Every element of every information type (skipped where ../shared is absent)',
  () => {
    it('is generated for all 88 containers', () => {
      expect(new Set(containers.map(({ name }) => name)).size).toBe(88)
    })

    it.each(languages)('appears with words of its own in %s', (language) => {
      const missed = containers.flatMap((container) => {
        generic.shown = []
        renderTx25(makeElement('rrn_it_implicit', [container]), language)
        return generic.shown.length > 0 ? [`${container.name}: ${generic.shown.join('')}`] : []
      })
      expect([...new Set(missed)]).toEqual([])
    })

    it('appears with its text', () => {
      const lost = containers.flatMap((container) => {
        const rows = renderTx25(makeElement('rrn_it_implicit', [container]), 'de')
        const table = rows.map((row) => `${row.group} ${row.since} ${row.until} ${row.text}`).join('\n')
        return textsOf(container)
          .filter(({ name, text }) => /^w\d+x$/.test(text) && name !== 'Code' && !table.includes(text))
          .map(({ name }) => `${container.name}: ${name}`)
      })
      expect([...new Set(lost)]).toEqual([])
    })
  },
)
