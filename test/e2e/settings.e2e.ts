import { expect, signIn, test } from './journey.ts'

test('live requests switched off by an admin keep the next request from leaving, at once', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'rolf')
  await page.getByRole('link', { name: 'Settings' }).first().click()
  await page.getByLabel('Live requests').uncheck()
  await page.getByRole('button', { name: 'Save' }).last().click()
  await expect(page.getByText('Rolf Rompen').first()).toBeVisible()
  await context.clearCookies()
  await page.evaluate(() => sessionStorage.clear())

  await signIn(page, installation, 'hubert')
  const before = (await installation.calls()).count
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByRole('table').getByRole('link').first().click()
  await page
    .getByRole('link', { name: 'New Tx25' })
    .or(page.getByRole('button', { name: 'New Tx25' }))
    .first()
    .click()
  await page.getByLabel('Purpose').selectOption({ index: 1 })
  await page.getByLabel('Reason', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('the CBSS was not asked')).toBeVisible({ timeout: 30_000 })
  expect((await installation.calls()).count).toBe(before)
})
