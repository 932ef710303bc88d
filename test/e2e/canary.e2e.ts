import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, findChromium } from '../browser/chromium.ts'
import { expect, signIn, test, writeTx25 } from './journey.ts'

// Typed nowhere else: whatever of it lies on the disk was put there by the app or the browser.
const reason = 'Xylophonkanarie'
const passphrase = 'river candle orange seven'

/** Every way in which a text may lie in a file: UTF-8, UTF-16, and base64 of UTF-8 at each of its three offsets. */
function shapes(text: string): Buffer[] {
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.from('\0'.repeat(offset) + text).toString('base64')
    // The first and last characters depend on what stands beside the text.
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -4))
  })
  return [Buffer.from(text), Buffer.from(text, 'utf16le'), ...base64]
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Which of the values lie where in the profile, as `value: file`. */
async function found(profile: string, values: string[]): Promise<string[]> {
  const hits: string[] = []
  for (const file of await filesBelow(profile)) {
    // A browser at work removes files while they are looked for.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    for (const value of values) {
      if (shapes(value).some((shape) => bytes.includes(shape))) hits.push(`${value}: ${file}`)
    }
  }
  return hits
}

async function unsealedStorage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
}

test('nothing that was typed or received lies readable in the profile of the browser, locked or unlocked', async ({
  installation,
}, testInfo) => {
  const executablePath = await findChromium()
  const full = executablePath === '/usr/bin/chromium' || process.env.CHROMIUM_PATH !== undefined
  const described = `${full ? 'a full Chromium' : 'the packed headless Chromium'}, ${version(executablePath)}`
  testInfo.annotations.push({ type: 'searched profile of', description: described })
  const profile = await mkdtemp(join(tmpdir(), 'cbss-desk-profile-'))
  const open = () =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...chromiumArguments, ...(full ? ['--headless=new'] : [])],
      locale: 'en-GB',
    })
  try {
    const context = await open()
    const [page = await context.newPage()] = context.pages()
    await signIn(page, installation, 'hubert')
    const values = await personalValues(page)
    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Use this device offline' }).click()
    await page.getByLabel('New passphrase').fill(passphrase)
    await page.getByLabel('The same once more').fill(passphrase)
    await page.getByRole('button', { name: 'Use this passphrase' }).click()
    await expect(page.getByText('This device opens without a connection')).toBeVisible()
    await page.getByRole('link', { name: 'Clients' }).first().click()
    await page
      .getByRole('searchbox')
      .or(page.getByLabel(/Search/))
      .first()
      .fill(values.name)
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
    await page.goto(installation.address)
    await writeTx25(page)
    await typeReason(page)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByText(/^Answered/).first()).toBeVisible({ timeout: 45_000 })
    const received = await page.getByRole('table').first().innerText()
    expect(received.length).toBeGreaterThan(100)
    const sought = [values.ssin, values.name, values.street, reason, passphrase, 'Hubert Huppertz']
    expect(await unsealedStorage(page)).not.toMatch(new RegExp([...sought, 'hubert'].join('|'), 'i'))
    expect(await found(profile, sought)).toEqual([])

    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Lock this device' }).click()
    await expect(page.getByRole('heading', { name: 'This device is locked' })).toBeVisible()
    await context.close()
    expect(await found(profile, sought)).toEqual([])
    // The search itself is not blind: what may lie there is found.
    expect(await found(profile, ['cbss-desk-devices'])).not.toEqual([])
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

function version(executablePath: string): string {
  return execFileSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()
}

/** What the proxy gives this browser about the first client: sought on the disk afterwards. */
async function personalValues(page: Page): Promise<{ ssin: string; name: string; street: string }> {
  const clients = await page.evaluate(async () => (await fetch('/api/sync/clients?after=0&limit=500')).json())
  const [client] = (
    clients as { documents: { ssin: string; lastName: string; address: { street: string } }[] }
  ).documents
  if (!client) throw new Error('The demo has no client.')
  return { ssin: client.ssin, name: client.lastName, street: client.address.street }
}

/** A reason in one's own words, where the form lets one write it. */
async function typeReason(page: Page): Promise<void> {
  const choice = page.getByLabel('Reason', { exact: true })
  const labels = await choice.locator('option').allInnerTexts()
  const own = labels.find((label) => /other|own words/i.test(label))
  if (own) await choice.selectOption({ label: own })
  await page.getByRole('textbox').last().fill(reason)
  await expect(page.getByText('Draft saved')).toBeVisible()
}
