import { describe, expect, it } from 'vitest'
import { garbleXml } from '#core/cbss/garble/garble.ts'
import { readTx25ServiceReply } from '#core/cbss/tx25/service-reply.ts'
import type { Tx25Result } from '#core/cbss/service-reply.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { peopleWithFile, personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { withoutOfficialSchema } from '../schemas/official-check.ts'
import { officialSchemaIsThere, openOfficialSchema } from '../schemas/official-schema.ts'
import { ask, aSimulator } from './ask.ts'

/** What tells who somebody is, wherever it stands in a file. */
const personal = new Set(
  `LastName FirstName Street NationalNumber PseudoNationalNumber CardNumber PermitNumber PassportNumber
   LicenseNumber Graphic Graphic1 Graphic2 Graphic3 EmailAddress PhoneNumber MobileNumber`.split(/\s+/),
)

function secretsOf(element: XmlElement, isPersonal = false): string[] {
  const secret = isPersonal || personal.has(element.name)
  const own = secret && element.name !== 'Date' && element.text.trim().length > 3 ? [element.text.trim()] : []
  const inside = element.children.filter(({ name }) => name !== 'Date')
  return [...own, ...inside.flatMap((inner) => secretsOf(inner, secret))]
}

const random = (() => {
  let state = 11
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
})()

const tisOf = (result: Tx25Result | null) => renderTx25(result?.information ?? null, 'de').map(({ ti }) => ti)

const inside = (text: string) => /<((?:\w+:)?retrieveTIGroupsResponse)[ >].*<\/\1>/s.exec(text)?.[0] ?? ''
const everySixth = <T>(values: readonly T[]) => values.filter((_, index) => index % 6 === 0)

describe('A garbled reply about anybody', () => {
  it(
    'holds nothing personal, makes as many rows, and is as valid as it was',
    { timeout: 30_000 },
    async ({ skip }) => {
      skip(!officialSchemaIsThere, withoutOfficialSchema)
      const official = openOfficialSchema()
      const simulator = await aSimulator()
      for (const { ssin, key } of [personOf('wim'), ...everySixth(peopleWithFile())]) {
        const { text } = await ask(simulator, { ssin, language: 'de' })
        const { result } = readTx25ServiceReply(text)
        const garbled = garbleXml(text, { today: '2026-11-21', random })
        const after = readTx25ServiceReply(garbled).result
        for (const secret of result?.information ? secretsOf(result.information) : [])
          expect(garbled, key).not.toContain(`>${secret}<`)
        expect(official(inside(garbled)), key).toEqual(official(inside(text)))
        expect(tisOf(after)).toEqual(tisOf(result))
      }
    },
  )
})
