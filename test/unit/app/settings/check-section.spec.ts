import { describe, expect, it } from 'vitest'
import type { SettingsSection } from '#core/wire/settings.ts'
import { checkSection, cleanSection } from '../../../../src/features/settings/check-section.ts'
import { valuesOf } from '../../../../src/features/settings/section-values.ts'
import { someSettings } from './some-settings.ts'

const calm = { live: false, passwordIsSet: true, organisationIsSet: true }

function problemsOf(section: SettingsSection, values: object, context: Partial<typeof calm> = {}) {
  const stored = valuesOf(section, someSettings().settings)
  return checkSection(section, { ...stored, ...values }, { ...calm, ...context })
}

describe('The check of a section', () => {
  it.each(['organisation', 'connection', 'policies', 'languages'] as const)(
    'has nothing to say about the %s of the demo',
    (section) => {
      expect(problemsOf(section, {}, { live: true })).toEqual({})
    },
  )

  it.each([
    ['organisation', 'sector', '17', { key: 'sector' }],
    ['organisation', 'requestingOrganisation', '012345674', { key: 'organisationCheckDigits' }],
    ['organisation', 'requestingOrganisation', '0123456748', { values: { expected: '49' } }],
    ['organisation', 'requestingOrganisation', '01234567', { values: { count: 8 } }],
    ['organisation', 'requestingOrganisation', '2123456749', { key: 'organisationFirstDigit' }],
    ['organisation', 'requestingOrganisation', '01234x6749', { key: 'characters' }],
    ['organisation', 'ssdnUserId', '850730', { key: 'ssinLength', values: { count: 6 } }],
    ['organisation', 'ssdnUserId', '6005159004x', { key: 'characters' }],
    ['organisation', 'ssdnEmail', 'somebody', { key: 'email' }],
    ['connection', 'httpUserName', 'a:b', { key: 'colon' }],
    ['connection', 'httpUserName', 'x'.repeat(51), { key: 'tooLong', values: { max: 50 } }],
    ['connection', 'endpoints.test.tx25', 'somewhere', { key: 'address' }],
    ['connection', 'connectSeconds', 0, { key: 'number', values: { min: 1, max: 600 } }],
    ['connection', 'certificateAuthority', 'no certificate', { key: 'pem' }],
    ['policies', 'leaseHours', 169, { key: 'number', values: { min: 1, max: 168 } }],
    ['policies', 'idleMinutes', 'five', { key: 'number' }],
    [
      'policies',
      'reasons',
      [{ id: 'a', name: { nl: 'x', fr: 'x', de: ' ', en: 'x' } }],
      { key: 'reasonNames' },
    ],
    ['languages', 'languages', [], { key: 'oneLanguage' }],
  ] as const)('of the %s says of %s %j what is wrong', (section, field, value, problem) => {
    expect(problemsOf(section, { [field]: value })).toEqual({ [field]: expect.objectContaining(problem) })
  })

  it('wants a certificate and its key together', () => {
    expect(problemsOf('connection', { clientCertificate: '-----BEGIN CERTIFICATE-----' })).toEqual({
      clientKey: { key: 'pair' },
    })
  })

  it('lets everything be empty until live requests are on', () => {
    const empty = { httpUserName: '', requestingOrganisation: '' }
    const bare = { passwordIsSet: false, organisationIsSet: false }
    expect(problemsOf('connection', empty, bare)).toEqual({})
    expect(Object.keys(problemsOf('connection', empty, { ...bare, live: true }))).toEqual([
      'liveRequests',
      'httpUserName',
      'httpPassword',
    ])
    expect(Object.keys(problemsOf('organisation', empty, { live: true }))).toEqual(['requestingOrganisation'])
  })
})

describe('What is kept', () => {
  it('is numbers without punctuation and nothing around what was typed', () => {
    const typed = {
      requestingOrganisation: '0123.456.749',
      ssdnUserId: '60.05.15-900.42',
      ssdnEmail: ' a@b ',
    }
    expect(cleanSection(typed)).toEqual({
      requestingOrganisation: '0123456749',
      ssdnUserId: '60051590042',
      ssdnEmail: 'a@b',
    })
  })
})
