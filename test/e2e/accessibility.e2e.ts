import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, signIn, test } from './journey.ts'

const pages: Record<string, string[]> = {
  hubert: [
    '/',
    '/clients',
    '/requests',
    '/tx25/new',
    '/requests/new',
    '/identify-person/new',
    '/manage-access/new',
    'first client',
    'first request',
    '/clients/new',
    '/visits',
    '/visits/new',
    '/device',
    '/offline-use',
    '/account',
  ],
  rolf: [
    '/',
    '/requests',
    'first request',
    '/settings',
    '/settings/organisation',
    '/settings/connection',
    '/settings/policies',
    '/settings/languages',
    '/settings/people',
    '/settings/devices',
    '/settings/code-lists',
    '/settings/code-lists/countries',
    '/settings/about',
    '/account',
  ],
  patrick: ['/requests', '/settings', 'first request'],
}

/** Without frames there is nothing to put together, for which axe opens a page of its own each time. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** Colours go over into others; what axe sees in between is nobody's. */
const coloursAreThere = (page: Page) =>
  page.waitForFunction(() =>
    document.getAnimations().every((one) => !(one instanceof CSSTransition) || one.playState !== 'running'),
  )

test('the sign-in page breaks no rule of accessibility', async ({ page, installation }) => {
  await page.goto(`${installation.address}/sign-in`)
  await expect(page.getByLabel('Password')).toBeVisible()
  expect((await axe(page).analyze()).violations).toEqual([])
})

test('the page of a locked device breaks no rule of accessibility', async ({ page, installation }) => {
  await signIn(page, installation, 'hubert')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Lock this device' }).click()
  await expect(page.getByRole('heading', { name: 'This device is locked' })).toBeVisible()
  expect((await axe(page).analyze()).violations).toEqual([])
})

for (const [name, paths] of Object.entries(pages)) {
  test(`every page of ${name} breaks no rule of accessibility in light and dark colours`, async ({
    page,
    installation,
  }) => {
    // Each page is loaded anew and examined whole.
    test.setTimeout(60_000 + 15_000 * paths.length)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signIn(page, installation, name)
    for (const path of paths) {
      if (path.startsWith('first')) {
        await page.goto(`${installation.address}/${path === 'first client' ? 'clients' : 'requests'}`)
        await page.getByRole('table').getByRole('link').first().click()
      } else {
        await page.goto(`${installation.address}${path}`)
      }
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Loading', { exact: false })).toHaveCount(0)
      await expect(page.getByText('This page is not for your account')).toHaveCount(0)
      await page.emulateMedia({ colorScheme: 'light' })
      expect((await axe(page).analyze()).violations, path).toEqual([])
      // Of all rules, these two see other colours.
      await page.emulateMedia({ colorScheme: 'dark' })
      await coloursAreThere(page)
      const { violations } = await axe(page).withRules(['color-contrast', 'link-in-text-block']).analyze()
      expect(violations, `${path} in dark colours`).toEqual([])
    }
  })
}
