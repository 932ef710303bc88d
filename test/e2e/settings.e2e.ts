import { expect, leave, signIn, test, writeTx25 } from './journey.ts'

test('live requests switched off by an admin keep the next request from leaving, at once', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'rolf')
  await page.getByRole('link', { name: 'Settings' }).first().click()
  await page.getByLabel('Live requests').uncheck()
  await page.getByRole('button', { name: 'Save' }).last().click()
  await expect(page.getByText('Rolf Rompen').first()).toBeVisible()
  await leave(page)

  await signIn(page, installation, 'hubert')
  const before = (await installation.calls()).count
  await writeTx25(page)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('the CBSS was not asked')).toBeVisible({ timeout: 30_000 })
  expect((await installation.calls()).count).toBe(before)
})
