import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, signIn, test as base } from './journey.ts'
import { Installation } from './processes.ts'

const sample = resolve(import.meta.dirname, '../../../shared/cbss/samples/demo_tx25_1.xml')

/** The first client of the list; the simulator answers for each number with the sample. */
const test = base.extend<{ replies: string }>({
  replies: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'cbss-desk-replies-'))
    await mkdir(folder, { recursive: true })
    await use(folder)
    await rm(folder, { recursive: true })
  },
  installation: async ({ replies }, use) => {
    const installation = await Installation.start(replies)
    await use(installation)
    await installation.stop()
  },
})

test.skip(!existsSync(sample), 'The sample replies are not beside this checkout (../shared).')

test('a real reply tried through the simulator is shown row by row, with a banner about its other number', async ({
  page,
  installation,
  replies,
}) => {
  await signIn(page, installation, 'hubert')
  const clients = await page.evaluate(async () => (await fetch('/api/sync/clients?after=0&limit=100')).json())
  const [client] = (clients as { documents: { id: string; ssin: string }[] }).documents
  await copyFile(sample, join(replies, `${client?.ssin}.xml`))

  await page.goto(`${installation.address}/tx25/new?client=${client?.id}`)
  await page.getByLabel('Purpose').selectOption({ index: 1 })
  await page.getByLabel('Reason', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('18 rows').first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('This answer speaks about another number.')).toBeVisible()
  for (const words of [
    'Gülcherstrasse',
    'Kasemets',
    '10115 Tallinn',
    'A043127',
    'EC51643900',
    'Alleinstehend',
  ]) {
    await expect(page.getByRole('table').first()).toContainText(words)
  }
})
