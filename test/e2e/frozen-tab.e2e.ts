import type { Page } from '@playwright/test'
import { expect, signIn, test, writeTx25 } from './journey.ts'

/** Which tab holds the sender's lock, as seen from any of them. */
function sender(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query()
    return held.find(({ name }) => name?.endsWith('-sync'))?.clientId
  })
}

test('a frozen tab that sends is replaced within seconds, and sends nothing twice when it wakes', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  const before = (await installation.calls()).count
  const other = await context.newPage()
  await other.goto(installation.address)
  await other.bringToFront()
  await writeTx25(other)
  const first = await sender(other)
  expect(first).toBeDefined()
  const devtools = await context.newCDPSession(page)
  // Chromium freezes no page that it thinks is seen, as every headless one; a paused script stands as still.
  await devtools.send('Debugger.enable')
  await devtools.send('Debugger.pause')
  await other.getByRole('button', { name: /^(Queue|Send)/ }).click()
  await expect(other.getByText(/^Answered/).first()).toBeVisible({ timeout: 30_000 })
  expect(await sender(other)).not.toBe(first)
  await devtools.send('Debugger.disable')
  await expect(page.getByRole('button', { name: /^All sent/ })).toBeVisible({ timeout: 30_000 })
  expect((await installation.calls()).count).toBe(before + 1)
})
