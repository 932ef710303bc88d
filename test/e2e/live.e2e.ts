import { expect, signIn, test, writeTx25 } from './journey.ts'

// A second for the proxy and the page by themselves; five, because two cores carry two browsers, the proxy and the
// simulator here. The next poll would come after twenty.
const live = { timeout: 5000 }

test('an answer shows on another device of its author at once, brought by the event stream alone', async ({
  page,
  browser,
  installation,
}) => {
  // Whatever waits ten seconds or longer never happens on this device: it does not poll.
  await page.addInitScript(() => {
    const real = window.setTimeout.bind(window)
    const short = (work: TimerHandler, delay?: number, ...values: unknown[]) =>
      (delay ?? 0) < 10_000 ? real(work, delay, ...values) : 0
    Object.assign(window, { setTimeout: short })
  })
  await signIn(page, installation, 'hubert')
  await page.getByRole('link', { name: 'Requests' }).first().click()
  const answered = page.getByRole('table').getByRole('link', { name: /Answered/ })
  await expect(answered.first()).toBeVisible()
  const before = await answered.count()

  // A browser of its own: no channel between tabs, no common store.
  const other = await browser.newContext({ locale: 'en-GB' })
  const sender = await other.newPage()
  await signIn(sender, installation, 'hubert')
  await writeTx25(sender)
  await sender.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(sender.getByText(/^Answered/).first()).toBeVisible({ timeout: 30_000 })
  await expect(answered).toHaveCount(before + 1, live)
  await other.close()
})
