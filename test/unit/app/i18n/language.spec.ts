import { afterEach, describe, expect, it, vi } from 'vitest'
import { languages } from '#core/languages.ts'
import {
  chooseAndKeep,
  i18n,
  language,
  offeredLanguages,
  offerLanguages,
  showFirstLanguage,
  showLanguage,
} from '../../../../src/i18n/index.ts'
import { chooseLanguage } from '../../../../src/i18n/languages.ts'
import { formatDay, formatMoment, formatTime } from '../../../../src/i18n/moments.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await showLanguage('en')
})

describe('The language', () => {
  it.each([
    [['de-BE', 'fr'], 'de'],
    [['es', 'NL-be'], 'nl'],
    [['es'], 'en'],
    [[null, 'fr'], 'fr'],
    [[], 'en'],
  ])('is the first wish of %j that the app speaks', (wished, expected) => {
    expect(chooseLanguage(wished)).toBe(expected)
  })

  it('is the browser’s at first, then the one that was chosen', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-BE', 'en'])
    await showFirstLanguage()
    expect(language.value).toBe('fr')
    await chooseAndKeep('de')
    await showLanguage('en')
    await showFirstLanguage()
    expect(language.value).toBe('de')
  })

  it('is one that the centre offers: a wish among them, else the first', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en', 'fr-BE'])
    localStorage.clear()
    await offerLanguages(['de', 'fr'])
    expect(language.value).toBe('fr')
    await offerLanguages(['nl', 'de'])
    expect(language.value).toBe('nl')
    expect(offeredLanguages.value).toEqual(['nl', 'de'])
    await offerLanguages(languages)
    expect(language.value).toBe('nl')
  })

  it('switches words and document at once', async () => {
    await showLanguage('nl')
    expect(i18n.global.t('common.close')).toBe('Sluiten')
    expect(document.documentElement.lang).toBe('nl')
  })
})

describe('A moment', () => {
  it('is said in Brussels time', () => {
    expect(formatTime('2026-11-21T23:30:00.000Z')).toBe('00:30')
    expect(formatDay('2026-11-21T23:30:00.000Z')).toBe('22/11/2026')
    expect(formatMoment('2026-07-01T10:05:00.000Z')).toBe('01/07/2026 12:05')
  })

  it('writes its day as the register’s dates are written in each language', async () => {
    await showLanguage('de')
    expect(formatDay('2026-11-21T10:05:00.000Z')).toBe('21.11.2026')
    await showLanguage('nl')
    expect(formatDay('2026-11-21T10:05:00.000Z')).toBe('21-11-2026')
  })

  it('leaves the day out on the same day', () => {
    expect(formatMoment('2026-11-21T10:05:00.000Z', '2026-11-21T22:59:00.000Z')).toBe('11:05')
    expect(formatMoment('2026-11-21T10:05:00.000Z', '2026-11-21T23:00:00.000Z')).toBe('21/11/2026 11:05')
  })
})
