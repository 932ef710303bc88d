import { expect, test as base } from '@playwright/test'
import { Installation } from './processes.ts'

/** An installation for real use, without any account; the simulator stands in for the CBSS's environment `test`. */
const test = base.extend<{ installation: Installation }>({
  installation: async ({}, use) => {
    const installation = await Installation.start(undefined, 'real')
    await use(installation)
    await installation.stop()
  },
})

const password = 'a short sentence is good'

test('an empty installation becomes a working one from the settings view alone', async ({
  page,
  browser,
  installation,
}) => {
  test.setTimeout(180_000)
  const code = /One-time code for the first admin: (\S+)/.exec(installation.printed)?.[1] ?? ''
  await page.goto(installation.address)
  await page.getByLabel('One-time code').fill(code)
  await page.getByLabel('Name', { exact: true }).fill('rolf')
  await page.getByLabel('Displayed name').fill('Rolf Rompen')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByLabel('Password once more').fill(password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 30_000 })

  await page.goto(`${installation.address}/settings/organisation`)
  await page.getByLabel('Requesting organisation').fill('0123.456.749')
  await page.getByLabel('SSDN user').fill('60.05.15-900.42')
  await page.getByLabel('SSDN e-mail address').fill('cbss@pcsw.example')
  await page.getByRole('button', { name: 'Save the organisation' }).click()
  await expect(page.getByText('In effect from now on.')).toBeVisible()

  await page.goto(`${installation.address}/settings/connection`)
  await page.getByLabel('Live requests').check()
  await page.getByLabel('HTTP user name').fill('centre')
  await page.getByRole('button', { name: 'Set', exact: true }).first().click()
  await page.getByLabel('HTTP password').fill('secret of the centre')
  await page.getByRole('button', { name: 'Save the connection' }).click()
  await expect(page.getByText('In effect from now on.')).toBeVisible()
  expect(await page.content()).not.toContain('secret of the centre')

  await page.getByRole('button', { name: 'Test the way' }).click()
  await expect(page.getByText('The way is open: requests can be sent.')).toBeVisible({ timeout: 30_000 })

  await page.goto(`${installation.address}/settings/people`)
  await page.getByRole('button', { name: 'New account' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Displayed name').fill('Hubert Huppertz')
  await dialog.getByLabel('Name', { exact: true }).fill('hubert')
  await dialog.getByRole('button', { name: 'Create the account' }).click()
  const oneTime = (await dialog.locator('.password').innerText()).trim()
  await dialog.getByRole('button', { name: 'I have noted it' }).click()
  await expect(page.getByRole('row', { name: /Hubert Huppertz/ })).toContainText('one-time password')

  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(installation.address)
  await colleague.getByLabel('Name', { exact: true }).fill('hubert')
  await colleague.getByLabel('Password', { exact: true }).fill(oneTime)
  await colleague.getByRole('button', { name: 'Sign in' }).click()
  await expect(colleague.getByText('Choose a password of your own first')).toBeVisible({ timeout: 30_000 })
  await colleague.getByLabel('Present password').fill(oneTime)
  await colleague.getByLabel('New password').fill(`${password}, too`)
  await colleague.getByLabel('Password once more').fill(`${password}, too`)
  await colleague.getByRole('button', { name: 'Change the password' }).click()
  await expect(colleague.getByRole('link', { name: 'Clients' }).first()).toBeVisible({ timeout: 30_000 })
})
