import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { expect, shellIsKept, signIn, test } from './journey.ts'
import type { Installation } from './processes.ts'

/** Another device: a browser profile of its own, with somebody signed in. */
async function device(
  browser: Browser,
  installation: Installation,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Brussels', ...options })
  const page = await context.newPage()
  await signIn(page, installation, name)
  return page
}

async function everythingIsSent(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^All sent/ })).toBeVisible({ timeout: 45_000 })
}

/** Goes to a client on this device by the search of the page of clients. */
async function openClient(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByLabel('Search by name').fill(name)
  await page.getByRole('table').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function changeFirstNames(page: Page, firstNames: string): Promise<void> {
  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('First names').fill(firstNames)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: firstNames })).toBeVisible()
}

test('a client written without a network reaches the centre, and another account finds him there', async ({
  page,
  context,
  browser,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await shellIsKept(page)
  await everythingIsSent(page)
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByRole('link', { name: 'New client' }).click()
  await context.setOffline(true)
  await page.getByLabel('Last name').fill('Offenbach')
  await page.getByLabel('First names').fill('Nina')
  await page.getByLabel('National number').fill('85073090331')
  await page.getByRole('button', { name: 'Take over' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Offenbach, Nina' })).toBeVisible()
  await expect(page.getByText('it goes to the server of the centre when the network is back')).toBeVisible()
  await expect(page.getByRole('button', { name: /^1 unsent/ })).toBeVisible()

  await context.setOffline(false)
  await everythingIsSent(page)
  await expect(page.getByText('Changed here')).toHaveCount(0)

  const other = await device(browser, installation, 'theresia')
  await other.getByRole('link', { name: 'Clients' }).first().click()
  await other.getByLabel('Search by name').fill('Offenbach')
  await expect(other.getByText('No client on this device matches')).toBeVisible()
  await other.getByRole('button', { name: 'Search the whole centre' }).click()
  await other.getByRole('table').getByRole('link', { name: 'Offenbach, Nina' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Offenbach, Nina' })).toBeVisible()
  // From the view event on, the device carries him.
  await expect(other.getByRole('link', { name: 'Edit' })).toBeVisible({ timeout: 45_000 })
  expect(other.url()).not.toContain('85073090331')
  await other.context().close()
})

test('the same field changed on two devices is decided by a person, and both devices follow', async ({
  page,
  browser,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await everythingIsSent(page)
  const second = await device(browser, installation, 'hubert')
  await openClient(page, 'Kowalczak')
  await openClient(second, 'Kowalczak')
  await everythingIsSent(page)
  await shellIsKept(page)

  await context.setOffline(true)
  await changeFirstNames(page, 'Ewelina')
  await changeFirstNames(second, 'Evelyne')
  await everythingIsSent(second)
  await context.setOffline(false)

  await expect(page.getByText('The file was changed on two devices')).toBeVisible({ timeout: 45_000 })
  await expect(page.getByText('Evelyne', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /First names: take .Ewelina/ }).click()
  await everythingIsSent(page)
  await expect(second.getByRole('heading', { level: 1, name: /Ewelina/ })).toBeVisible({ timeout: 45_000 })
  await second.context().close()
})

test('a tablet carries the client of a planned visit, and no other', async ({
  page,
  browser,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await openClient(page, 'Kowalczak')
  await page.getByRole('link', { name: 'Plan a visit' }).click()
  await page.getByLabel('Note').fill('Ask about the heating')
  await page.getByRole('button', { name: 'Plan a visit' }).click()
  await expect(page.getByRole('heading', { name: /^Today,/ })).toBeVisible()
  await everythingIsSent(page)

  const tablet = await device(browser, installation, 'hubert', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 1024, height: 768 },
  })
  await tablet.getByRole('link', { name: 'Visits' }).first().click()
  await expect(tablet.getByRole('link', { name: /^Kowalczak/ })).toBeVisible({ timeout: 45_000 })
  await expect(tablet.getByText('Client on this device')).toBeVisible()
  await tablet.getByRole('link', { name: 'Clients' }).first().click()
  await expect(tablet.getByText('one client on this device')).toBeVisible()
  await shellIsKept(tablet)
  await tablet.context().setOffline(true)
  await tablet.getByRole('table').getByRole('link').first().click()
  await expect(tablet.getByRole('heading', { level: 1, name: /Kowalczak/ })).toBeVisible()
  await tablet.context().close()
})
