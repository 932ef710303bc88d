import type { CDPSession, Page } from '@playwright/test'
import { expect, shellIsKept, signIn, test } from './journey.ts'

/** What the service worker has of the device that this tab has open: whether a key, and whether it could be taken out. */
function keyInWorker(page: Page): Promise<'none' | 'sealed' | 'open'> {
  return page.evaluate(async () => {
    const device = sessionStorage.getItem('cbss-desk:device')
    const { port1, port2 } = new MessageChannel()
    const answered = new Promise<{ key: CryptoKey | null }>((resolve) => {
      port1.addEventListener('message', ({ data }) => resolve(data as { key: CryptoKey | null }))
    })
    port1.start()
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ heldKey: 'ask', device }, [port2])
    const { key } = await answered
    if (!key) return 'none'
    return key.extractable ? 'open' : 'sealed'
  })
}

/** Stops the worker, as the browser does with one that is idle: its memory is gone. */
async function stopWorkers(protocol: CDPSession): Promise<void> {
  await protocol.send('ServiceWorker.enable')
  await protocol.send('ServiceWorker.stopAllWorkers')
}

test('the key outlives a reload in the memory of the worker, and is nowhere once that is gone', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await shellIsKept(page)
  await expect.poll(() => keyInWorker(page)).toBe('sealed')
  await installation.killProxy()
  await page.reload()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  // The new page would hand the key over again: it is gone before the worker is stopped.
  await page.goto('about:blank')
  await stopWorkers(await page.context().newCDPSession(page))
  await page.goto(installation.address)
  await expect(page.getByRole('heading', { name: 'This device is locked' })).toBeVisible()
  expect(await keyInWorker(page)).toBe('none')
})

test('locking takes the key out of the worker, also while another tab has the device open', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  await shellIsKept(page)
  const other = await context.newPage()
  await other.goto(`${installation.address}/requests`)
  await expect(other.getByRole('table')).toBeVisible()
  await expect.poll(() => keyInWorker(other)).toBe('sealed')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Lock this device' }).click()
  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { name: 'This device is locked' })).toBeVisible()
    await expect.poll(() => keyInWorker(tab)).toBe('none')
  }
})
