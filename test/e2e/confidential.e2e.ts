import type { Page } from '@playwright/test'
import { expect, leave, signIn, test } from './journey.ts'

/** What the API says to whoever is signed in on this page. */
function readResult(page: Page, id: string, reason?: string) {
  return page.evaluate(
    async ([path, body]) => {
      const init = body
        ? {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ reason: body }),
          }
        : {}
      const response = await fetch(path ?? '', init)
      return { status: response.status, text: await response.text() }
    },
    [`/api/requests/${id}/result`, reason],
  )
}

async function firstRequest(page: Page): Promise<string> {
  const list = await page.evaluate(async () => (await fetch('/api/requests')).json())
  return (list as { id: string; number: number }[]).find(({ number }) => number === 1)?.id ?? ''
}

test('the author reads 18 rows, on the page and by the API', async ({ page, installation }) => {
  await signIn(page, installation, 'hubert')
  const id = await firstRequest(page)
  await page.goto(`${installation.address}/requests/${id}`)
  await expect(page.getByText('18 rows').first()).toBeVisible()
  const answer = await readResult(page, id)
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.text).rows).toHaveLength(18)
})

test('a security advisor reads them after giving a reason, an admin never', async ({
  page,
  installation,
}) => {
  await signIn(page, installation, 'patrick')
  const id = await firstRequest(page)
  expect((await readResult(page, id)).status).toBe(403)
  await page.goto(`${installation.address}/requests/${id}`)
  await page.getByLabel('Reason').fill('Complaint of 20 November')
  await page.getByRole('button', { name: 'Read the result' }).click()
  await expect(page.getByText('18 rows').first()).toBeVisible()
  await expect(page.getByText('Complaint of 20 November').first()).toBeVisible()
  expect(JSON.parse((await readResult(page, id, 'Second look')).text).rows).toHaveLength(18)

  await leave(page)
  await signIn(page, installation, 'rolf')
  await page.goto(`${installation.address}/requests/${id}`)
  await expect(page.getByText('Confidential data').first()).toBeVisible()
  const refused = await readResult(page, id)
  expect(refused.status).toBe(403)
  expect(JSON.parse(refused.text)).toEqual({ code: 'confidential-data', message: 'Confidential data' })
  expect((await readResult(page, id, 'I am curious')).status).toBe(403)
})

test('another caseworker gets nothing of it, on the page and by the API', async ({ page, installation }) => {
  await signIn(page, installation, 'hubert')
  const id = await firstRequest(page)
  await leave(page)
  await signIn(page, installation, 'theresia')
  await page.goto(`${installation.address}/requests/${id}`)
  await expect(page.getByText('Confidential data').first()).toBeVisible()
  await expect(page.getByText('18 rows')).toHaveCount(0)
  await expect(page.getByRole('table')).toHaveCount(0)
  expect((await readResult(page, id)).status).toBe(403)
  const synced = await page.evaluate(async () => (await fetch('/api/sync/answers?after=0&limit=100')).json())
  expect(synced).toMatchObject({ documents: [] })
})

test('a colleague who signs in in another tab brings nothing into this one', async ({
  page,
  context,
  installation,
}) => {
  await signIn(page, installation, 'hubert')
  const other = await context.newPage()
  await context.clearCookies()
  await signIn(other, installation, 'patrick')
  await page.getByRole('button', { name: /Sign in again/ }).waitFor({ timeout: 45_000 })
  await page.reload()
  await expect(page.getByRole('button', { name: 'demo-hubert' })).toBeVisible()
  await other.reload()
  await expect(other.getByText('Patrick Paraneau').first()).toBeVisible()
})
