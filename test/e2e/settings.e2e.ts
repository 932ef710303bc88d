import { expect, leave, signIn, test, writeTx25 } from './journey.ts'

test('live requests switched off by an admin keep the next request from leaving, at once', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'rolf')
  await page.goto(`${installation.address}/settings/connection`)
  await page.getByLabel('Live requests').uncheck()
  await page.getByRole('button', { name: 'Save the connection' }).click()
  await expect(page.getByText('In effect from now on.')).toBeVisible()
  await leave(page)

  await signIn(page, installation, 'hubert')
  const before = (await installation.calls()).count
  await writeTx25(page)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('the CBSS was not asked')).toBeVisible({ timeout: 30_000 })
  expect((await installation.calls()).count).toBe(before)
})

test('an admin gives a role, hands over what an absent colleague had, and ends his sessions', async ({
  page,
  browser,
  installation,
}) => {
  const absent = await (await browser.newContext()).newPage()
  await signIn(absent, installation, 'hubert')
  await writeTx25(absent)
  await expect(absent.getByRole('button', { name: /^All sent/ })).toBeVisible({ timeout: 30_000 })

  await signIn(page, installation, 'rolf')
  await page.goto(`${installation.address}/settings/people`)
  await page.getByRole('link', { name: 'Hubert Huppertz' }).click()
  await page.getByLabel('To whom').selectOption({ label: 'Theresia Thelen' })
  await page.getByRole('button', { name: 'Hand over' }).click()
  await expect(page.getByText(/^Now with Theresia Thelen: drafts 1, clients \d+\./)).toBeVisible()
  await page.getByLabel('administrator').check()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.getByRole('button', { name: 'Save the roles' })).toBeDisabled()
  await page.getByRole('button', { name: 'End', exact: true }).click()
  await expect(page.getByText('No session is open.')).toBeVisible()

  await leave(page)
  await signIn(page, installation, 'theresia')
  await page.getByRole('link', { name: 'Requests' }).first().click()
  await expect(page.getByRole('table')).toContainText('Draft', { timeout: 30_000 })
})

test('who has no role any more is told so after signing in, and can sign out', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'rolf')
  await page.goto(`${installation.address}/settings/people`)
  await page.getByRole('link', { name: 'Hubert Huppertz' }).click()
  await page.getByLabel('caseworker', { exact: true }).uncheck()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.getByRole('button', { name: 'Save the roles' })).toBeDisabled()
  await leave(page)

  await page.goto(`${installation.address}/sign-in`)
  await page.getByRole('button', { name: 'demo-hubert' }).click()
  await expect(page.getByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
  await expect(page.getByText('You have: no role.')).toBeVisible()
  await page.getByRole('button', { name: /Hubert Huppertz/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible()
})
