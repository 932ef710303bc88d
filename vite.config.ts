import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { playwright } from '@vitest/browser-playwright'
import { findChromium, chromiumArguments } from './test/browser/chromium.ts'
import { precachePlugin } from './src/offline/precache-plugin.ts'

const proxyUnderDevelopment = process.env.PROXY_URL ?? 'http://127.0.0.1:8080'

export default defineConfig(async ({ mode }) => ({
  plugins: [vue(), precachePlugin()],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: proxyUnderDevelopment } } },
  build: {
    target: 'es2023',
    // Trusted Types and the strict CSP: no inline script, no polyfill that writes one.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/unit/core/**/*.spec.ts', 'test/structure.spec.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'happy-dom',
          include: ['test/unit/app/**/*.spec.ts'],
          setupFiles: ['test/unit/app/setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'proxy', environment: 'node', include: ['test/unit/proxy/**/*.spec.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          benchmark: { enabled: true, include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.spec.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: mode === 'test' ? await findChromium() : '',
                args: chromiumArguments,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
    env: { TZ: 'Europe/Brussels' },
  },
  resolve: { alias: { '#root': fileURLToPath(new URL('.', import.meta.url)) } },
}))
