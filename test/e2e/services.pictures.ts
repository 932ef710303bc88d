import type { Page } from '@playwright/test'
import type { Installation } from './processes.ts'
import { expect, signIn, startRequest, test } from './journey.ts'

const sizes = { desk: [1440, 900], tablet: [1024, 768], upright: [768, 1024], phone: [390, 844] } as const

async function openClient(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByRole('searchbox').first().fill(name)
  await page.getByRole('table').getByRole('link', { name }).first().click()
}

const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click()

/** How each page of the three services is reached; after each one pictures are taken. */
const ways: Record<string, (page: Page, installation: Installation) => Promise<void>> = {
  'new-request': (page, { address }) => page.goto(`${address}/requests/new`).then(() => {}),
  'identify-by-name': async (page, { address }) => {
    await page.goto(`${address}/identify-person/new`)
    await page.getByRole('button', { name: 'Without a client' }).click()
    await page.getByLabel('Last name').fill('Lindmeier')
    await page.getByRole('textbox', { name: 'Birth date' }).fill('1968')
    await page.getByLabel('Tolerance').selectOption('1')
  },
  'persons-found': async (page) => {
    await send(page)
    await expect(page.getByText(/^Answered/).first()).toBeVisible({ timeout: 30_000 })
  },
  'take-over': async (page) => {
    await page.getByRole('button', { name: 'Take over' }).first().click()
  },
  'identify-by-number': async (page) => {
    await page.keyboard.press('Escape')
    await openClient(page, 'Tannenruh')
    await startRequest(page, 'IdentifyPerson')
    await page.getByLabel('Last name').fill('Tannenruhe')
    await page.getByLabel('First name').fill('Judith')
  },
  'identify-errors': async (page) => {
    await page.getByLabel('Last name').fill('')
    await send(page)
  },
  'not-verified': async (page) => {
    await page.getByLabel('Last name').fill('Tannenruhe')
    await send(page)
    await expect(page.getByText(/^Identity not verified/)).toBeVisible({ timeout: 30_000 })
  },
  compare: async (page) => {
    await page.getByRole('button', { name: 'Take over' }).first().click()
  },
  'not-integrated': async (page) => {
    await page.keyboard.press('Escape')
    await openClient(page, 'Fremdling')
    await startRequest(page, 'Tx25')
    await page.getByLabel('Purpose').selectOption('1')
    await page.getByLabel('Reason', { exact: true }).selectOption({ index: 1 })
    await send(page)
    await expect(page.getByText('not integrated for your centre')).toBeVisible({ timeout: 30_000 })
  },
  'manage-access': async (page) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Register this person' }).click()
    await expect(page.getByLabel('Purpose')).toBeVisible()
  },
  registered: async (page) => {
    await send(page)
    await expect(page.getByText('The registration was carried out')).toBeVisible({ timeout: 30_000 })
  },
  registrations: async (page) => {
    await openClient(page, 'Fremdling')
    await page.getByRole('link', { name: 'Registrations' }).click()
    await expect(page.getByRole('table')).toBeVisible()
  },
  'unknown-registration': async (page, installation) => {
    await page.getByRole('button', { name: 'Unregister' }).click()
    await expect(page.getByLabel('Purpose')).toBeVisible()
    await installation.fault({ mode: 'cut-body' })
    await send(page)
    await expect(page.getByText('never repeated by itself')).toBeVisible({ timeout: 30_000 })
  },
  'requests-of-three-services': (page, { address }) => page.goto(`${address}/requests`).then(() => {}),
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures of the three services in ${colorScheme} colours`, async ({ page, installation }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ colorScheme })
    await signIn(page, installation, 'hubert')
    for (const [title, walk] of Object.entries(ways)) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await walk(page, installation)
      await page.locator('h1').waitFor({ state: 'attached' })
      for (const [size, [width, height]] of Object.entries(sizes)) {
        await page.setViewportSize({ width, height })
        await page.evaluate(() => document.fonts.ready)
        const path = `test-results/pictures/${title}-${size}-${colorScheme}.png`
        await page.screenshot({ path, fullPage: true })
      }
    }
  })
}
