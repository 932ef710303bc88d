import { describe, expect, it } from 'vitest'
import { checkSettings, cleanSettings } from '../../../../src/features/settings/check-settings.ts'
import type { SettingsForm } from '../../../../src/features/settings/fields.ts'
import { someSettings } from './some-settings.ts'

function problemsOf(values: Partial<SettingsForm>, passwordIsSet = true) {
  return checkSettings({ ...someSettings().settings, httpPassword: '', ...values }, passwordIsSet)
}

describe('The check of the settings', () => {
  it('has nothing to say about those of the demo', () => {
    expect(problemsOf({})).toEqual({})
  })

  it.each([
    [{ sector: '17' }, 'sector', { key: 'sector' }],
    [{ requestingOrganisation: '012345674' }, 'requestingOrganisation', { key: 'organisationCheckDigits' }],
    [{ requestingOrganisation: '0123456748' }, 'requestingOrganisation', { values: { expected: '49' } }],
    [{ requestingOrganisation: '01234567' }, 'requestingOrganisation', { values: { count: 8 } }],
    [{ requestingOrganisation: '2123456749' }, 'requestingOrganisation', { key: 'organisationFirstDigit' }],
    [{ requestingOrganisation: '01234x6749' }, 'requestingOrganisation', { key: 'characters' }],
    [{ ssdnUserId: '850730' }, 'ssdnUserId', { key: 'ssinLength', values: { count: 6 } }],
    [{ ssdnUserId: '6005159004x' }, 'ssdnUserId', { key: 'characters' }],
    [{ ssdnEmail: 'somebody' }, 'ssdnEmail', { key: 'email' }],
    [{ httpUserName: 'a:b' }, 'httpUserName', { key: 'colon' }],
    [{ httpUserName: 'x'.repeat(51) }, 'httpUserName', { key: 'tooLong', values: { max: 50 } }],
  ] satisfies [Partial<SettingsForm>, keyof SettingsForm, object][])(
    'says of %j what is wrong',
    (values, field, problem) => {
      expect(problemsOf(values)).toEqual({ [field]: expect.objectContaining(problem) })
    },
  )

  it('lets everything be empty until live requests are on', () => {
    const empty = { requestingOrganisation: '', ssdnUserId: '', ssdnEmail: '', httpUserName: '' }
    expect(problemsOf({ ...empty, liveRequests: false }, false)).toEqual({})
    expect(problemsOf({ ...empty, liveRequests: true, environment: 'none' }, false)).toEqual({})
    expect(Object.keys(problemsOf({ ...empty, liveRequests: true, environment: 'test' }, false))).toEqual([
      'requestingOrganisation',
      'httpUserName',
      'httpPassword',
    ])
  })
})

describe('What is kept', () => {
  it('is numbers without punctuation and nothing around what was typed', () => {
    const typed = { ...someSettings().settings, httpPassword: ' a b ' }
    const kept = cleanSettings({
      ...typed,
      requestingOrganisation: '0123.456.749',
      ssdnUserId: '60.05.15-900.42',
      ssdnEmail: ' cbss@pcsw.example ',
    })
    expect(kept).toEqual({ ...typed, ssdnUserId: '60051590042' })
  })
})
