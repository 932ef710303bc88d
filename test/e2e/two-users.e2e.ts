import type { Page } from '@playwright/test'
import { expect, leave, shellIsKept, signIn, test } from './journey.ts'

const client = { last: 'Offenbach', first: 'Nina', ssin: '85073090331' }

async function everythingIsSent(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^All sent/ })).toBeVisible({ timeout: 45_000 })
}

/** The next person at this browser, which nobody closed. */
async function hand(page: Page): Promise<void> {
  await leave(page)
  await page.goto('about:blank')
}

/** What a page shows and says of itself, in words. */
async function wordsOf(page: Page): Promise<string> {
  return `${await page.title()} ${page.url()} ${await page.locator('body').innerText()}`
}

test('of two people at one tablet neither sees what the other carries or has not sent, and neither sends it', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await shellIsKept(page)
  await everythingIsSent(page)
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByRole('link', { name: 'New client' }).click()
  await context.setOffline(true)
  await page.getByLabel('Last name').fill(client.last)
  await page.getByLabel('First names').fill(client.first)
  await page.getByLabel('National number').fill(client.ssin)
  await page.getByRole('button', { name: 'Take over' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: /^1 unsent/ })).toBeVisible()
  await hand(page)
  await context.setOffline(false)

  // Whatever the next page says at any time, also before it has settled.
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(`${document.title} ${document.body?.innerText ?? ''}`)).observe(
      document,
      {
        subtree: true,
        childList: true,
        characterData: true,
      },
    )
  })
  await signIn(page, installation, 'theresia')
  await everythingIsSent(page)
  await page.getByRole('button', { name: /^All sent/ }).click()
  await expect(page.getByText('Nothing waits: everything from this device has been received.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByLabel('Search by name').fill(client.last)
  await expect(page.getByText('No client on this device matches')).toBeVisible()
  await page.getByRole('button', { name: 'Search the whole centre' }).click()
  await expect(page.getByText('No client of the centre matches.')).toBeVisible()
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'))
  for (const word of [client.first, client.ssin, 'unsent']) {
    expect(said).not.toContain(word)
    expect(await wordsOf(page)).not.toContain(word)
  }
  await hand(page)

  await signIn(page, installation, 'hubert')
  await everythingIsSent(page)
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByLabel('Search by name').fill(client.last)
  await expect(page.getByRole('table').getByRole('link', { name: client.last })).toBeVisible()
})
