import { expect, signIn, test } from './journey.ts'

const sizes = { desk: [1440, 900], tablet: [1024, 768], upright: [768, 1024], phone: [390, 844] } as const
const pages: Record<string, Record<string, string>> = {
  hubert: {
    today: '/',
    clients: '/clients',
    client: '/clients>',
    'client-edit': '/clients>Edit',
    'client-requests': '/clients>Requests',
    'new-client': '/clients/new',
    visits: '/visits',
    'plan-a-visit': '/visits/new',
    device: '/device',
    'offline-use': '/offline-use',
    requests: '/requests',
    result: '/requests>',
    form: '/tx25/new',
    account: '/account',
    missing: '/nowhere',
  },
  rolf: {
    settings: '/settings',
    organisation: '/settings/organisation',
    connection: '/settings/connection',
    policies: '/settings/policies',
    languages: '/settings/languages',
    people: '/settings/people',
    person: '/settings/people>',
    devices: '/settings/devices',
    'code-lists': '/settings/code-lists',
    'code-list': '/settings/code-lists>',
    about: '/settings/about',
    'all-requests': '/requests',
    confidential: '/requests>',
  },
  patrick: { reason: '/requests>', 'settings-read-only': '/settings/policies' },
}

for (const [name, paths] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`pictures of ${name}'s pages in ${colorScheme} colours`, async ({ page, installation }) => {
      test.setTimeout(300_000)
      await page.emulateMedia({ colorScheme })
      await page.goto(`${installation.address}/sign-in`)
      await page.evaluate(() => document.fonts.ready)
      for (const [size, [width, height]] of Object.entries(sizes)) {
        await page.setViewportSize({ width, height })
        await page.screenshot({ path: `test-results/pictures/sign-in-${size}-${colorScheme}.png` })
      }
      await page.setViewportSize({ width: 1440, height: 900 })
      await signIn(page, installation, name)
      for (const [title, path] of Object.entries(paths)) {
        await page.setViewportSize({ width: 1440, height: 900 })
        const [list = '', link] = path.split('>')
        await page.goto(`${installation.address}${list}`)
        if (link !== undefined) await page.getByRole('table').getByRole('link').first().click()
        if (link) await page.getByRole('main').getByRole('link', { name: link }).first().click()
        await page.getByRole('heading', { level: 1 }).waitFor()
        await expect(page.getByText('Loading', { exact: false })).toHaveCount(0)
        for (const [size, [width, height]] of Object.entries(sizes)) {
          await page.setViewportSize({ width, height })
          await page.evaluate(() => document.fonts.ready)
          await page.screenshot({
            path: `test-results/pictures/${title}-${size}-${colorScheme}.png`,
            fullPage: true,
          })
        }
      }
    })
  }
}
