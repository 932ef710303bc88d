import { test as base, expect, type Page } from '@playwright/test'
import { Installation } from './processes.ts'

/** A journey: a page, and an installation of its own with proxy and simulator as real processes. */
export const test = base.extend<{ installation: Installation }>({
  installation: async ({}, use) => {
    const installation = await Installation.start()
    await use(installation)
    await installation.stop()
  },
})

export { expect }

/** Signs in through the page, by the button of a demo account, and waits until the frame is there. */
export async function signIn(page: Page, installation: Installation, name: string): Promise<void> {
  await page.goto(`${installation.address}/sign-in`)
  await page.getByRole('button', { name: `demo-${name}` }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
}

/** Another person at the same browser: nobody is signed in any more, what is stored stays. */
export async function leave(page: Page): Promise<void> {
  await page.context().clearCookies()
  await page.evaluate(() => sessionStorage.clear())
}

/** From a page that offers a new request, to the form of a service. */
export async function startRequest(page: Page, service: string): Promise<void> {
  await page.getByRole('link', { name: 'New request' }).first().click()
  // Explanations name other services too; each choice ends with the name of its own.
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`${service}$`) })
    .click()
}

/** Writes a Tx25 about the first client of the list, up to the button that sends it. */
export async function writeTx25(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByRole('table').getByRole('link').first().click()
  await startRequest(page, 'Tx25')
  await page.getByLabel('Purpose').selectOption({ index: 1 })
  await page.getByLabel('Reason', { exact: true }).selectOption({ index: 1 })
  await expect(page.getByText('Draft saved')).toBeVisible()
}

/** Waits until the service worker has the app's files and answers for this page. */
export async function shellIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
