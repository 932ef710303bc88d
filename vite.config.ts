import { readFileSync } from 'node:fs'
import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { precachePlugin } from './src/offline/precache-plugin.ts'
import { chromiumArguments, findChromium } from './test/browser/chromium.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Specs that run in Node or in happy-dom, in a zone that is not UTC, to have some actual results. */
function specs(name: string, environment: string, include: string[]): TestProjectInlineConfiguration {
  return { extends: true, test: { name, environment, include } }
}

/** Specs or benches that run in a Chromium, which is looked for only when tests run. */
async function inBrowser(
  name: string,
  files: Pick<NonNullable<TestProjectInlineConfiguration['test']>, 'include' | 'benchmark'>,
): Promise<TestProjectInlineConfiguration> {
  const launchOptions = { executablePath: await findChromium(), args: chromiumArguments }
  return {
    extends: true,
    // Named here, because a package that is found during the run makes Vite reload the page under a test.
    optimizeDeps: {
      include: [
        'ky',
        'rxdb/plugins/core',
        'rxdb/plugins/encryption-crypto-js',
        'rxdb/plugins/migration-schema',
        'rxdb/plugins/storage-dexie',
        'rxjs',
        'uuid',
        'vue',
        'xmlbuilder2',
      ],
    },
    test: {
      name,
      ...files,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}

const proxy = specs('proxy', 'node', ['test/unit/proxy/**/*.spec.ts'])
const app = specs('app', 'happy-dom', ['test/unit/app/**/*.spec.ts'])

export default defineConfig({
  plugins: [vue(), precachePlugin()],
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: process.env.PROXY_URL ?? 'http://127.0.0.1:8080' } },
  },
  build: {
    target: 'es2023',
    // Trusted Types and the strict CSP: no inline script, no polyfill that writes one.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    env: { TZ: 'Europe/Brussels' },
    projects: [
      specs('core', 'node', ['test/unit/core/**/*.spec.ts', 'test/structure.spec.ts']),
      { ...app, test: { ...app.test, setupFiles: ['test/unit/app/setup.ts'] } },
      { ...proxy, test: { ...proxy.test, globalSetup: ['test/unit/proxy/prepared-store.ts'] } },
      {
        extends: true,
        test: {
          name: 'bench',
          include: [],
          benchmark: { enabled: true, include: ['test/bench/*.bench.ts'] },
        },
      },
      ...(process.env.VITEST
        ? [
            await inBrowser('browser', { include: ['test/browser/**/*.spec.ts'] }),
            await inBrowser('bench-browser', {
              include: [],
              benchmark: { enabled: true, include: ['test/bench/browser/*.bench.ts'] },
            }),
          ]
        : []),
    ],
  },
})
