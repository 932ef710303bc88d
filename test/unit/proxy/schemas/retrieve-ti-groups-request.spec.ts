import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXml } from '../../../../proxy/cbss/validate.ts'
import { anyRequest, anySsin, requestAbout } from './generated-requests.ts'
import { officialSchemaIsThere, openOfficialSchema, withoutOfficialSchema } from './official-schema.ts'

const ours = async (xml: string) => (await validateXml('retrieve-ti-groups-request', xml)).length === 0

describe('The schema of the Tx25 request', () => {
  it('agrees with the official ones on whole requests', async ({ skip }) => {
    skip(!officialSchemaIsThere, withoutOfficialSchema)
    const official = openOfficialSchema()
    const seen = { valid: 0, broken: 0 }
    const agree = fc.asyncProperty(anyRequest, async (xml) => {
      const issues = official(xml)
      seen[issues.length === 0 ? 'valid' : 'broken'] += 1
      expect(await ours(xml), issues.join('; ')).toBe(issues.length === 0)
    })
    await fc.assert(agree, { numRuns: 1500, seed: 20261121 })
    expect(seen.valid).toBeGreaterThan(300)
    expect(seen.broken).toBeGreaterThan(300)
  })

  it('agrees with the official ones on every form of SSIN', async ({ skip }) => {
    skip(!officialSchemaIsThere, withoutOfficialSchema)
    const official = openOfficialSchema()
    const agree = fc.asyncProperty(anySsin, async (ssin) => {
      const xml = requestAbout(ssin)
      expect(await ours(xml)).toBe(official(xml).length === 0)
    })
    await fc.assert(agree, { numRuns: 1000, seed: 20261121 })
  })

  it.each([
    ['a national number', '64030990791', true],
    ['a bis number', '89282396819', true],
    ['a ter number of which only the year is known', '94400095637', true],
    ['a month that there is not', '64130990791', false],
    ['a day that there is not', '64033290791', false],
    ['a serial of zeros', '64030900091', false],
    ['check digits beyond 97', '64030990798', false],
    ['ten digits', '6403099079', false],
  ])('decides about %s', async (_what, ssin, valid) => {
    expect(await ours(requestAbout(ssin))).toBe(valid)
  })
})
