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

/** Signs in through the page, with a demo account. */
export async function signIn(page: Page, installation: Installation, name: string): Promise<void> {
  await page.goto(`${installation.address}/sign-in`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password').fill(`demo-${name}`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
}
