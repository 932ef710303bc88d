import type { Page } from '@playwright/test'
import { expect, leave, signIn, startRequest, test } from './journey.ts'

const answered = { timeout: 30_000 }

/** A search by name that finds several people. */
async function identifyPerson(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Requests' }).first().click()
  await startRequest(page, 'IdentifyPerson')
  await page.getByRole('button', { name: 'Without a client' }).click()
  await page.getByLabel('Last name').fill('Lindmeier')
  await page.getByRole('textbox', { name: 'Birth date' }).fill('06/1968')
  await page.getByLabel('Tolerance').selectOption('1')
}

/** The registrations of somebody, which change nothing. */
async function manageAccess(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByRole('searchbox').first().fill('Sonnentau')
  await page.getByRole('table').getByRole('link', { name: 'Sonnentau' }).first().click()
  await startRequest(page, 'ManageAccess')
  await page.getByText('List', { exact: true }).first().click()
}

/** Numbers and days in each row of the answer: what it says, without the buttons of whom it concerns. */
async function factsOf(page: Page): Promise<string[]> {
  const rows = await page.getByRole('main').getByRole('table').first().getByRole('row').allInnerTexts()
  return rows.map((row) => row.match(/\d[\d./-]+\d/g)?.join(' ') ?? '').filter(Boolean)
}

for (const [service, write, found] of [
  ['identify-person', identifyPerson, '68.05.28-944.67'],
  ['manage-access', manageAccess, 'Your centre'],
] as const) {
  test(`an answer of ${service} has the same rows for its author and an advisor, and none for others`, async ({
    page,
    installation,
  }) => {
    await signIn(page, installation, 'hubert')
    await write(page)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('table').first()).toContainText(found, answered)
    const id = /requests\/([\w-]+)/.exec(page.url())?.[1] ?? ''
    expect(id).not.toBe('')
    // The table may be drawn once more as the page settles.
    await expect.poll(async () => (await factsOf(page)).length).toBeGreaterThan(1)
    const own = await factsOf(page)

    const visit = async (name: string) => {
      await leave(page)
      await signIn(page, installation, name)
      await page.goto(`${installation.address}/requests/${id}`)
    }
    await visit('patrick')
    await page.getByLabel('Reason').fill('Complaint of 20 November')
    await page.getByRole('button', { name: 'Read the result' }).click()
    await expect(page.getByRole('table').first()).toContainText(found)
    await expect.poll(() => factsOf(page)).toEqual(own)

    await visit('rolf')
    await expect(page.getByText('Confidential data').first()).toBeVisible()
    await expect(page.getByText(found)).toHaveCount(0)

    await visit('theresia')
    await expect(page.getByText('Confidential data').first()).toBeVisible()
    await expect(page.getByText(found)).toHaveCount(0)
  })
}
