import type { Page } from '@playwright/test'
import { expect, signIn, startRequest, test } from './journey.ts'

const answered = { timeout: 30_000 }

/** The page of a client of the demo, by what can be typed into the search. */
async function openClient(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByRole('searchbox').first().fill(name)
  await page.getByRole('table').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

/** The form of a Tx25 about a client, complete but for sending. */
async function writeTx25About(page: Page, name: string): Promise<void> {
  await openClient(page, name)
  await startRequest(page, 'Tx25')
  await page.getByLabel('Purpose').selectOption('1')
  await page.getByLabel('Reason', { exact: true }).selectOption({ index: 1 })
}

test('an identity is verified by the card of the client', async ({ page, installation }) => {
  await signIn(page, installation, 'hubert')
  await openClient(page, 'Sonnentau')
  await startRequest(page, 'IdentifyPerson')
  await page.getByLabel('Last name').fill('Sonnentau')
  await page.getByLabel('First name').fill('Leo Gerhard')
  await send(page)
  await expect(page.getByText(/^Identity verified/)).toBeVisible(answered)
  const row = page.getByRole('table').getByRole('row').nth(1)
  await expect(row).toContainText('64.03.09-907.91')
  await row.getByRole('button', { name: 'Take over' }).click()
  await expect(page.getByRole('dialog')).toContainText('Sonnentau')
})

test('a file with another name and another day is told which field differs, and takes over what the register says', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await openClient(page, 'Tannenruh')
  await startRequest(page, 'IdentifyPerson')
  await page.getByLabel('Last name').fill('Tannenruhe')
  await page.getByLabel('First name').fill('Judith')
  await send(page)
  await expect(page.getByText(/^Identity not verified/)).toBeVisible(answered)
  await expect(page.getByText('Last name differs').first()).toBeVisible()
  await expect(page.getByText('Birth date differs').first()).toBeVisible()

  await page.getByRole('button', { name: 'Take over' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Take all from the register' }).click()
  await dialog.getByRole('button', { name: /^Take over \d+ points/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/tannenruh/i)
})

test('a search by name finds namesakes within the tolerance, and one becomes a client', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await page.getByRole('link', { name: 'Requests' }).first().click()
  await startRequest(page, 'IdentifyPerson')
  await page.getByRole('button', { name: 'Without a client' }).click()
  await page.getByLabel('Last name').fill('Lindmeier')
  await page.getByRole('textbox', { name: 'Birth date' }).fill('06/1968')
  await page.getByLabel('Tolerance').selectOption('1')
  await expect(page.getByText('within one month of June 1968').first()).toBeVisible()
  await send(page)
  await expect(page.getByText(/^Answered.*rows/)).toBeVisible(answered)
  const hanna = page.getByRole('row').filter({ hasText: '68.05.28-944.67' })
  await expect(page.getByRole('row').filter({ hasText: '68.06.15-936.84' })).toBeVisible()
  await hanna.getByRole('button', { name: 'Take over' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Make the file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/lindmaier/i)
  await expect(page.getByText('68.05.28-944.67').first()).toBeVisible()
})

test('a search that finds nobody says what to try next', async ({ page, installation }) => {
  await signIn(page, installation, 'hubert')
  await page.goto(`${installation.address}/identify-person/new`)
  await page.getByRole('button', { name: 'Without a client' }).click()
  await page.getByLabel('Last name').fill('Xyzqwv')
  await page.getByRole('textbox', { name: 'Birth date' }).fill('1968')
  await send(page)
  await expect(page.getByText('Nobody was found')).toBeVisible(answered)
  await page.getByRole('button', { name: 'Change and ask again' }).click()
  await expect(page.getByLabel('Last name')).toHaveValue('Xyzqwv')
})

test('somebody who is not integrated is registered, and the Tx25 is asked again and answered', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await writeTx25About(page, 'Fremdling')
  await send(page)
  await expect(page.getByText('not integrated for your centre')).toBeVisible(answered)

  await page.getByRole('button', { name: 'Register this person' }).click()
  await expect(page.getByRole('radio', { name: 'Register', exact: true })).toBeChecked()
  await expect(page.getByLabel('Purpose')).toHaveValue('1')
  await send(page)
  await expect(page.getByText('The registration was carried out')).toBeVisible(answered)
  await expect(page.getByRole('table')).toContainText('Your centre')

  await page.getByRole('button', { name: 'Ask the Tx25 again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tx25')
  await expect(page.getByText(/^Answered/).first()).toBeVisible(answered)

  await openClient(page, 'Fremdling')
  await page.getByRole('link', { name: 'Registrations' }).click()
  await expect(page.getByRole('table')).toContainText('File under examination')
})

test('a replaced number goes into the file with its history, and the new one is answered', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await writeTx25About(page, 'Zaytouni')
  await send(page)
  await expect(page.getByText('This number has been replaced')).toBeVisible(answered)
  await page.getByRole('button', { name: 'Take the new number into the file and ask' }).click()
  await expect(page.getByLabel('National number')).toHaveValue('89.08.23-968.73')
  await send(page)
  await expect(page.getByText(/^Answered/).first()).toBeVisible(answered)
  await openClient(page, 'Zaytouni')
  await expect(page.getByText('89.08.23-968.73').first()).toBeVisible()
})

test('a registration of which nobody knows the outcome is listed and resolved, and never sent twice', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await openClient(page, 'Sonnentau')
  await startRequest(page, 'ManageAccess')
  await page.getByText('Register', { exact: true }).first().click()
  await page.getByLabel('Purpose').selectOption('2')
  await installation.fault({ mode: 'cut-body' })
  await send(page)
  await expect(page.getByText('never repeated by itself')).toBeVisible(answered)
  await expect(page.getByRole('button', { name: 'Ask again' })).toHaveCount(0)

  await page.getByRole('button', { name: 'List the registrations' }).click()
  await expect(page.getByRole('radio', { name: 'List', exact: true })).toBeChecked()
  await send(page)
  await expect(page.getByRole('table')).toContainText('Integration income', answered)

  await page.getByRole('link', { name: 'Requests' }).first().click()
  await page.getByRole('table').getByRole('link', { name: 'Unknown' }).click()
  await page.getByRole('button', { name: 'It was carried out' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep this' }).click()
  await expect(page.getByText(/^Resolved/).first()).toBeVisible(answered)
  const { calls } = (await installation.calls()) as unknown as { calls: { action?: string }[] }
  expect(calls.filter(({ action }) => action === 'REGISTER')).toHaveLength(1)
})
