import type { Page } from '@playwright/test'
import { expect, shellIsKept, signIn, test } from './journey.ts'

const passphrase = 'river candle orange seven'

async function chooseFromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function usePassphrase(page: Page): Promise<void> {
  await chooseFromMenu(page, 'Use this device offline')
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await page.getByRole('button', { name: 'Use this passphrase' }).click()
  await expect(page.getByText('This device opens without a connection')).toBeVisible()
}

test('a device locked from the menu is locked in every tab, stays so after a reload, and opens where one was', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await usePassphrase(page)
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${installation.address}/requests`)
  await expect(other.getByRole('table')).toBeVisible()

  await chooseFromMenu(page, 'Lock this device')
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { name: 'This device is locked' })).toBeVisible()
    await expect(tab.getByText('Hubert')).toHaveCount(0)
  }
  await page.reload()
  await expect(page.getByRole('heading', { name: 'This device is locked' })).toBeVisible()

  await page.getByLabel('Passphrase of this device').fill('river candle orange eight')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByText('This does not open the device')).toBeVisible()
  await page.getByLabel('Passphrase of this device').fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page).toHaveURL(/^[^?]*\/clients$/)
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  // Unlocked here is unlocked in the other tab.
  await expect(other).toHaveURL(/^[^?]*\/requests$/)
  await expect(other.getByRole('table')).toBeVisible()
})

test('a locked device without a passphrase opens by signing in again, and leads back to the page', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  await chooseFromMenu(page, 'Lock this device')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await page.getByRole('button', { name: 'demo-hubert' }).click()
  await expect(page).toHaveURL(/^[^?]*\/clients$/)
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
})

test('a cold start without any server opens by account name and passphrase, and shows what is on the device', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await usePassphrase(page)
  await page.getByRole('link', { name: 'Clients' }).first().click()
  const client = page.getByRole('table').getByRole('link').first()
  await expect(client).toBeVisible()
  const name = await client.innerText()
  await shellIsKept(page)
  await page.close()
  await installation.killProxy()

  const again = await context.newPage()
  await again.goto(`${installation.address}/clients`)
  await again.getByRole('link', { name: 'Open without a connection' }).click()
  await again.getByLabel('Name', { exact: true }).fill('Hubert')
  await again.getByLabel('Passphrase of this device').fill(passphrase)
  await again.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(again.getByRole('table').getByRole('link', { name }).first()).toBeVisible()
  await again.reload()
  await expect(again.getByRole('table').getByRole('link', { name }).first()).toBeVisible()
})

test('a passkey is offered first, opens a locked device, and no name is given to it', async ({
  page,
  installation,
}) => {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('WebAuthn.enable')
  const { authenticatorId } = await protocol.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: true,
    },
  })
  // WebAuthn knows names of hosts only, no addresses.
  await page.goto(installation.address.replace('127.0.0.1', 'localhost'))
  await page.getByRole('button', { name: 'demo-hubert' }).click()
  await chooseFromMenu(page, 'Use this device offline')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByText('This device opens without a connection')).toBeVisible()
  const { credentials } = await protocol.send('WebAuthn.getCredentials', { authenticatorId })
  expect(credentials).toHaveLength(1)
  expect(JSON.stringify(credentials)).not.toMatch(/hubert/i)

  await chooseFromMenu(page, 'Lock this device')
  await installation.killProxy()
  await page.getByRole('button', { name: 'Open with a passkey' }).click()
  await expect(page).toHaveURL(/^[^?]*\/offline-use$/)
  await expect(page.getByText('by passkey')).toBeVisible()
})
