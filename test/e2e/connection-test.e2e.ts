import { expect, signIn, test } from './journey.ts'

/** What the page says of the call with each fault of the simulator; an account refused ends the way before it. */
const faults = [
  ['none', 'The service answered.'],
  ['delay', 'The service took the call and did not answer in time.'],
  ['cut-connect', 'The connection broke off before the answer was whole.'],
  ['cut-headers', 'The connection broke off before the answer was whole.'],
  ['cut-body', 'The connection broke off before the answer was whole.'],
  ['http-500', 'The service says that it has an error of its own.'],
  ['html', 'There is no such service at this address.'],
  ['malformed', 'Something answered that is not the CBSS.'],
  ['wrong-charset', 'The service says that it has an error of its own.'],
  ['soap-fault', 'The service answered.'],
  ['huge', 'The service sent more than any answer is long.'],
] as const

/** The two services without an account cannot be refused for its password. */
const services = [
  ['Tx25', 'Name or password is refused.'],
  ['IdentifyPerson', 'The account is known, but may not call this service.'],
  ['ManageAccess', 'The account is known, but may not call this service.'],
] as const

for (const [service, refused] of services) {
  test(`the connection test of ${service} says of each fault what happened and what to do`, async ({
    page,
    installation,
  }) => {
    await signIn(page, installation, 'rolf')
    await page.goto(`${installation.address}/settings/connection`)
    await page.getByText('Time limits').click()
    await page.getByLabel('Until the answer begins').fill('1')
    await page.getByRole('button', { name: 'Save the connection' }).click()
    await expect(page.getByText('In effect from now on.')).toBeVisible()

    const walk = page.getByRole('region', { name: 'Connection test' })
    await walk.getByLabel('Which service').selectOption({ label: service })
    for (const [mode, said] of [...faults, ['unauthorized', refused]]) {
      await installation.fault({ mode, times: 1, milliseconds: 3000 })
      await walk.getByRole('button', { name: 'Test the way' }).click()
      const open = said === 'The service answered.'
      const verdict = open ? 'The way is open: requests can be sent.' : 'The way is not open'
      await expect(walk.getByRole('listitem').filter({ hasText: said }), mode).toHaveCount(1)
      await expect(walk.getByRole('status'), mode).toContainText(verdict)
      await expect(walk.getByText('failed', { exact: true }), mode).toHaveCount(open ? 0 : 1)
    }
  })
}
