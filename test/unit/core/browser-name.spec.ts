import { describe, expect, it } from 'vitest'
import { nameOfBrowser } from '#core/browser-name.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

describe('nameOfBrowser', () => {
  it.each([
    [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/156.0.0.0 Safari/537.36`, 'Chromium, Linux'],
    [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/156.0 Safari/537.36 Edg/156.0`, 'Edge, Windows'],
    ['Mozilla/5.0 (iPad; CPU OS 17_4 like Mac OS X) Version/17.4 Safari/604.1', 'Safari, iOS'],
    ['Mozilla/5.0 (Android 15; Mobile) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
    [`Mozilla/5.0 (X11; CrOS x86_64) ${webkit} Chrome/156.0 Safari/537.36`, 'Chromium, ChromeOS'],
    ['curl/8.9', '?, ?'],
    ['', '?, ?'],
  ])('reads %s as %s', (userAgent, name) => {
    expect(nameOfBrowser(userAgent)).toBe(name)
  })
})
