import { expect, leave, signIn, test } from './journey.ts'

const password = 'four words of Hubert'
const soon = { timeout: 30_000 }

test('a password that an admin reset opens no earlier result until an advisor releases them', async ({
  page,
  browser,
  installation,
}) => {
  await signIn(page, installation, 'rolf')
  await page.goto(`${installation.address}/settings/people`)
  await page.getByRole('link', { name: 'Hubert Huppertz' }).click()
  await page.getByRole('button', { name: 'Give a new one-time password' }).click()
  // As after five minutes: the proxy asks for a fresh proof, above the dialog that wanted it.
  await page.route(
    '**/api/people/*/password',
    (route) => route.fulfill({ status: 403, json: { code: 'step-up-required', message: '' } }),
    { times: 1 },
  )
  await page.getByRole('dialog').getByRole('button', { name: 'End the sessions and give it' }).click()
  const proof = page.getByRole('dialog', { name: 'Prove once more who you are' })
  await proof.getByLabel('Password', { exact: true }).last().fill('demo-rolf')
  await proof.getByRole('button', { name: 'Go on' }).click()
  const given = (await page.locator('.password').innerText()).trim()
  await expect(page.getByText(/are held back/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Release the results' })).toHaveCount(0)

  const author = await (await browser.newContext()).newPage()
  await author.goto(`${installation.address}/sign-in`)
  await author.getByLabel('Name', { exact: true }).fill('hubert')
  await author.getByLabel('Password', { exact: true }).fill(given)
  await author.getByRole('button', { name: 'Sign in', exact: true }).click()
  await author.getByLabel('Present password').fill(given)
  await author.getByLabel('New password').fill(password)
  await author.getByLabel('Password once more').fill(password)
  await author.getByRole('button', { name: 'Change the password' }).click()
  await expect(author.getByRole('heading', { name: /^\w+ \d+ \w+$/ })).toBeVisible(soon)
  await author.getByRole('link', { name: 'Requests' }).first().click()
  await expect(author.getByRole('button', { name: /^All sent/ })).toBeVisible(soon)
  await expect(author.getByText('Your earlier results are held back')).toBeVisible()
  await expect(author.getByRole('table')).toHaveCount(0)

  await leave(page)
  await signIn(page, installation, 'patrick')
  await page.goto(`${installation.address}/settings/people`)
  await page.getByRole('link', { name: 'Hubert Huppertz' }).click()
  await page.getByRole('button', { name: 'Release the results' }).click()
  await expect(page.getByText(/are held back/)).toHaveCount(0)

  await author.getByRole('table').getByRole('link').first().click(soon)
  await expect(author.getByText('18 rows').first()).toBeVisible()
  await expect(author.getByText('Your earlier results are held back')).toHaveCount(0)
})
