import type { Page } from '@playwright/test'
import { generateSync } from 'otplib'
import type { Installation } from './processes.ts'
import { expect, signIn, test } from './journey.ts'

const password = 'four words of Hubert'

/** The code that the app shows in so many seconds; a clock half a minute fast is allowed (RFC 6238, 5.2). */
const codeOf = (secret: string, secondsAhead = 0) =>
  generateSync({ strategy: 'totp', secret, epoch: Math.floor(Date.now() / 1000) + secondsAhead })

async function openAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'My account' }).click()
  await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible()
}

async function typePassword(page: Page, { address }: Installation): Promise<void> {
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('Name', { exact: true }).fill('hubert')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('somebody changes his password, sets up a second factor and signs in with it', async ({
  page,
  browser,
  installation,
}) => {
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, installation, 'hubert')
  await signIn(page, installation, 'hubert')
  await openAccount(page)
  const sessions = page.getByRole('region', { name: 'Open sessions' }).getByRole('listitem')
  await expect(sessions).toHaveCount(2)

  await page.getByLabel('Present password').fill('demo-hubert')
  await page.getByLabel('New password').fill(password)
  await page.getByLabel('Password once more').fill(password)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('The password is changed')).toBeVisible()
  await page.reload()
  await expect(sessions).toHaveCount(1)

  await page.getByRole('button', { name: 'Set up a second factor' }).click()
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '')
  await page.getByLabel('First code').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Confirm' }).click()
  const codes = page.getByRole('region', { name: 'Second factor' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recovery = (await codes.first().innerText()).trim()
  await page.getByRole('button', { name: 'I have noted them' }).click()
  await expect(page.getByText('Recovery codes left: 10.')).toBeVisible()

  await signOut(page)
  await typePassword(page, installation)
  await page.getByLabel('Code of your app').fill(codeOf(secret, 30))
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await openAccount(page)

  // A code counts once, also a recovery code.
  await signOut(page)
  await typePassword(page, installation)
  await page.getByLabel('Code of your app').fill(recovery)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await openAccount(page)
  await expect(page.getByText('Recovery codes left: 9.')).toBeVisible()
  await signOut(page)
  await typePassword(page, installation)
  await page.getByLabel('Code of your app').fill(recovery)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('The code is not right, or was used already').first()).toBeVisible()
})
