import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, findChromium } from '../browser/chromium.ts'
import { expect, signIn, startRequest, test, writeTx25 } from './journey.ts'
import { findInProfile } from './profile-search.ts'

// Typed nowhere else: whatever of it lies on the disk was put there by the app or the browser.
const reason = 'Xylophonkanarie'
const passphrase = 'river candle orange seven'
const sought = 'Lindmeier'
const control = 'Kontrollfasan'

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
    const replies = [await received(page)]
    await identify(page, installation.address)
    replies.push(await received(page))
    const subject = /<ssin>(\d+)</.exec(replies.join())?.[1]
    const returned = new Set(replies.flatMap(personalTexts))
    expect([...returned]).toEqual(expect.arrayContaining([subject, '68052894467', '68061593684']))
    expect(returned.size).toBeGreaterThan(12)
    const typed = [reason, passphrase, sought, 'Hubert Huppertz', ...Object.values(values)]
    const personal = new Set([...typed, ...returned])
    expect(await unsealedStorage(page)).not.toMatch(new RegExp([...personal, 'hubert'].join('|'), 'i'))
    expect(await findInProfile(profile, personal)).toEqual([])

    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Lock this device' }).click()
    await expect(page.getByRole('heading', { name: 'This device is locked' })).toBeVisible()
    await context.close()
    expect(await findInProfile(profile, personal)).toEqual([])

    // The search is not blind: an answer that somebody stored in the clear would be found.
    const again = await open()
    const [other = await again.newPage()] = again.pages()
    await other.goto(installation.address)
    await storeInTheClear(other, control)
    await again.close()
    const hits = await findInProfile(profile, [control, control.slice(3)])
    const inDatabase = hits.filter((hit) => hit.includes('IndexedDB')).map((hit) => hit.split(':')[0])
    expect(new Set(inDatabase)).toEqual(new Set([control, control.slice(3)]))
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

/** The reply to the request that is open on the page, as the CBSS gave it. */
async function received(page: Page): Promise<string> {
  const id = /requests\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  const read = await page.evaluate(async (path) => (await fetch(path)).json(), `/api/requests/${id}/result`)
  return (read as { answer: { reply: string } }).answer.reply
}

/** Names, streets and numbers of persons in a reply; what is too short to mean somebody is left out. */
function personalTexts(reply: string): string[] {
  // The classic services carry their reply as text inside the envelope.
  const xml = reply.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const names = '(?:LastName|FirstName|Street|SSIN|NationalNumber|SocialSecurityUser)'
  const labelled = String.raw`(?:<(?:\w+:)?Code>[^<]*</[^>]*><(?:\w+:)?Label>)?`
  const leaves = xml.matchAll(new RegExp(`<(?:\\w+:)?${names}(?: [^>]*)?>${labelled}([^<>]{5,})</`, 'gi'))
  return [...leaves].map(([, text = '']) => text)
}

/** A search by name, answered with several people. */
async function identify(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await startRequest(page, 'IdentifyPerson')
  await page.getByRole('button', { name: 'Without a client' }).click()
  await page.getByLabel('Last name').fill(sought)
  await page.getByRole('textbox', { name: 'Birth date' }).fill('06/1968')
  await page.getByLabel('Tolerance').selectOption('1')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText(/^Answered.*rows/)).toBeVisible({ timeout: 45_000 })
}

/** A record as large as a stored answer, in a database of its own without a seal. */
async function storeInTheClear(page: Page, word: string): Promise<void> {
  await page.evaluate(async (text) => {
    const rows = Array.from({ length: 200 }, (_, row) => ({
      row,
      group: 'Addresses',
      lastName: text,
      street: `Weg ${row}`,
    }))
    const opening = indexedDB.open('in-the-clear')
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('docs', { keyPath: 'id' }),
    )
    await new Promise((done) => opening.addEventListener('success', done))
    const writing = opening.result.transaction('docs', 'readwrite')
    writing.objectStore('docs').put({ id: 'answer', reply: JSON.stringify(rows).slice(0, 25_000) })
    await new Promise((done) => writing.addEventListener('complete', done))
  }, word)
}
