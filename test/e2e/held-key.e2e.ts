import type { Page } from '@playwright/test'
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

/** How to stop the worker of a page, as the browser does with one that is idle: its memory is gone. */
async function workerOf(page: Page): Promise<{ stop: () => Promise<void> }> {
  const protocol = await page.context().newCDPSession(page)
  const running = new Map<string, string>()
  protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus)
  })
  await protocol.send('ServiceWorker.enable')
  await expect.poll(() => [...running.values()]).toContain('running')
  return {
    async stop() {
      for (const versionId of running.keys()) await protocol.send('ServiceWorker.stopWorker', { versionId })
      await expect.poll(() => [...running.values()]).not.toContain('running')
    },
  }
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
  const worker = await workerOf(page)
  // A page of the app would hand the key over again.
  await page.goto('about:blank')
  await worker.stop()
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
