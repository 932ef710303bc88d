/** The name of our Trusted Types policy; the proxy's Content-Security-Policy allows it and Vue's, no other. */
const policyName = 'cbss-desk'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string
  }
}

/**
 * Registers the service worker that keeps the app's own files, so that it opens without a network. Its
 * constant address is the only script URL that our policy lets through.
 */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const address = '/service-worker.js'
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy(policyName, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('Only the service worker may be loaded as a script.')
      return url
    },
  })
  await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { type: 'module' })
}
