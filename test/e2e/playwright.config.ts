import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from '../browser/chromium.ts'

const results = process.env.CBSS_DESK_RESULTS

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  // Every journey has its own proxy and simulator; two cores carry two of them.
  workers: 2,
  fullyParallel: false,
  // A busy machine must not make the app look broken: a page is waited for, not raced against.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: results ? [['list'], ['json', { outputFile: join(results, 'journeys.json') }]] : 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1440, height: 900 },
    // A trace costs a sixth of the time; `--trace on` draws one of a journey that failed.
    trace: 'off',
    launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
  },
})
