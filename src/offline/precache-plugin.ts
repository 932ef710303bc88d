import type { Plugin } from 'vite'

const workerFile = 'service-worker.js'

/**
 * Builds the service worker beside the app and writes the list of the built files into it. Twenty lines
 * of our own instead of vite-plugin-pwa and its 300 packages (measured, STACK "Service worker").
 */
export function precachePlugin(): Plugin {
  return {
    name: 'cbss-desk-precache',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/offline/worker/service-worker.ts', fileName: workerFile })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[workerFile]
        if (worker?.type !== 'chunk') this.error('The service worker was not built.')
        const files = Object.keys(bundle).filter((name) => name !== workerFile && !name.endsWith('.map'))
        const shell = [
          '/',
          ...files.filter((name) => name !== 'index.html').map((name) => `/${name}`),
        ].toSorted()
        worker.code = `self.__shell = ${JSON.stringify(shell)};\n${worker.code}`
      },
    },
  }
}
