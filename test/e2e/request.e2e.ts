import { expect, shellIsKept, signIn, test, writeTx25 } from './journey.ts'

test('a Tx25 written, queued without a network and sent through a restarted proxy is asked once and answered', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  const before = (await installation.calls()).count

  await writeTx25(page)
  await shellIsKept(page)

  await context.setOffline(true)
  await page.getByRole('button', { name: /^Queue/ }).click()
  await expect(page.getByText('it has not been sent')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 unsent · no network' })).toBeVisible()
  // Killed before the reload: the emulated cut does not hold for the first moments of a new document.
  await installation.killProxy()
  await page.reload()
  await expect(page.getByText('it has not been sent')).toBeVisible()

  await context.setOffline(false)
  await installation.startProxy()

  await expect(page.getByRole('heading', { name: /^Tx25 about/ })).toBeVisible()
  await expect(page.getByText(/^Answered/).first()).toBeVisible({ timeout: 45_000 })
  await expect(page.getByRole('table').getByText('000', { exact: true }).first()).toBeVisible()
  expect((await installation.calls()).count).toBe(before + 1)
})

test('after a first load the app opens without any server and the last result is readable', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await page.getByRole('link', { name: 'Requests' }).first().click()
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByText('18 rows').first()).toBeVisible()
  await shellIsKept(page)
  const rows = await page.getByRole('table').first().innerText()

  await installation.killProxy()
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText('18 rows').first()).toBeVisible()
  expect(await page.getByRole('table').first().innerText()).toBe(rows)
})

test('a call that is cut off is shown as unknown, and asking again is the next attempt', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await installation.fault({ mode: 'cut-body' })
  await writeTx25(page)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('Nobody knows whether it was carried out')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(page.getByText(/^Answered/).first()).toBeVisible({ timeout: 30_000 })
})

test('two tabs of one user send what is queued once', async ({ page, context, installation }) => {
  await signIn(page, installation, 'hubert')
  const before = (await installation.calls()).count
  const other = await context.newPage()
  await other.goto(installation.address)
  await writeTx25(other)
  await context.setOffline(true)
  await other.getByRole('button', { name: /^(Queue|Send)/ }).click()
  await expect(other.getByText('it has not been sent')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 unsent · no network' })).toBeVisible({ timeout: 30_000 })
  await context.setOffline(false)
  await expect(other.getByText(/^Answered/).first()).toBeVisible({ timeout: 45_000 })
  await expect(page.getByRole('button', { name: /^All sent/ })).toBeVisible()
  expect((await installation.calls()).count).toBe(before + 1)
})
