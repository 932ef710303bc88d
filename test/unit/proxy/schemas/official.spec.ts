import { existsSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SchemaName } from '../../../../proxy/cbss/schemas/layout.ts'
import { openValidation, validateXml, type Validate } from '../../../../proxy/cbss/validate.ts'
import { withoutOfficialSchema } from './official-check.ts'
import { identifyPersonRequests, manageAccessRequests, ssdnRequests } from './ssdn-requests.ts'
import { anySsin, requestAbout, soapMessages, tx25Requests } from './tx25-requests.ts'

const folder = path.resolve(import.meta.dirname, '../../../../../shared/cbss/xsd')
const officialIsThere = existsSync(folder)

/** So many documents of each kind are compared. */
const runs = 5000

function compare(official: Validate, name: SchemaName, xml: string): boolean {
  const theirs = official(name, xml)
  expect(validateXml(name, xml).length === 0, theirs.map(({ reason }) => reason).join(' ')).toBe(
    theirs.length === 0,
  )
  return theirs.length === 0
}

describe('Our schemas', () => {
  it.for<[SchemaName, fc.Arbitrary<string>]>([
    ['identify-person-request', identifyPersonRequests],
    ['manage-access-request', manageAccessRequests],
    ['ssdn-request', ssdnRequests],
    ['retrieve-ti-groups-request', tx25Requests],
    ['soap-envelope', soapMessages],
  ])(
    'agree with the official ones on every document of %s',
    { timeout: 120_000 },
    ([name, documents], { skip }) => {
      skip(!officialIsThere, withoutOfficialSchema)
      const official = openValidation(folder)
      let valid = 0
      const agree = fc.property(documents, (xml) => void (valid += compare(official, name, xml) ? 1 : 0))
      fc.assert(agree, { numRuns: runs, seed: 20261128 })
      // A generator that makes nothing valid, or nothing broken, would compare nothing.
      expect(valid).toBeGreaterThan(runs / 5)
      expect(valid).toBeLessThan((runs * 4) / 5)
    },
  )

  it('agree with the official ones on every form of SSIN', ({ skip }) => {
    skip(!officialIsThere, withoutOfficialSchema)
    const official = openValidation(folder)
    const agree = fc.property(
      anySsin,
      (ssin) => void compare(official, 'retrieve-ti-groups-request', requestAbout(ssin)),
    )
    fc.assert(agree, { numRuns: 1000, seed: 20261121 })
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
  ])('decide about %s', (_what, ssin, valid) => {
    expect(validateXml('retrieve-ti-groups-request', requestAbout(ssin)).length === 0).toBe(valid)
  })
})
