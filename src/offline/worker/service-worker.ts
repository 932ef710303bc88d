import { answerAboutKeys } from './held-keys.ts'

declare const self: ServiceWorkerGlobalScope & { __shell: string[] }

/** Names the cache after its content: another build, another cache. File names carry their hash. */
async function cacheName(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(self.__shell.join('\n')))
  return `cbss-desk-shell-${Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16)).join('')}`
}

async function storeShell(): Promise<void> {
  const cache = await caches.open(await cacheName())
  await cache.addAll(self.__shell.map((path) => new Request(path, { cache: 'reload' })))
}

async function dropOldShells(): Promise<void> {
  const current = await cacheName()
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== current).map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** The page from the network when there is one, so that an update arrives; else the stored shell. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(await cacheName())
  try {
    return await fetch(request)
  } catch {
    return (await cache.match('/', { ignoreVary: true })) ?? Response.error()
  }
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

self.addEventListener('install', (event) => {
  // No skipWaiting: a page that is open keeps the files it was built with until its tab is closed.
  event.waitUntil(storeShell())
})
self.addEventListener('message', answerAboutKeys)
self.addEventListener('activate', (event) => event.waitUntil(dropOldShells()))
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  // Data never pass through here: only the shell is kept, answers of the proxy are not stored by the worker.
  if (
    event.request.method !== 'GET' ||
    url.origin !== self.location.origin ||
    url.pathname.startsWith('/api/')
  )
    return
  event.respondWith(event.request.mode === 'navigate' ? page(event.request) : file(event.request))
})
