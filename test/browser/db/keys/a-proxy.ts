import { afterEach, vi } from 'vitest'
import type { Instance } from '#core/wire/instance.ts'
import type { User } from '#core/records/user.ts'

export const anna: User = {
  id: '018f0000-0000-7000-8000-0000000000a1',
  name: 'anna.beispiel',
  displayName: 'Anna Beispiel',
  roles: ['caseworker'],
}
export const bert: User = {
  ...anna,
  id: anna.id.replace('a1', 'b1'),
  name: 'bert.probe',
  displayName: 'Bert Probe',
}
export const instance: Instance = {
  id: '018f0000-0000-7000-8000-00000000c001',
  mode: 'real',
  environment: 'test',
  liveRequests: true,
  languages: ['nl', 'fr', 'de', 'en'],
  needsFirstAdmin: false,
  demoAccounts: [],
}

afterEach(() => {
  vi.restoreAllMocks()
  indexedDB.deleteDatabase('cbss-desk-devices')
})

/** A proxy that answers for devices as the real one does: the same share for the same device, until told otherwise. */
export function aProxy() {
  const shares = new Map<string, string>()
  const asked: string[] = []
  const proxy = { asked, shares, withheld: false, reached: true }
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const request = input instanceof Request ? input : new Request(input)
    asked.push(`${request.method} ${new URL(request.url).pathname}`)
    if (!proxy.reached) throw new TypeError('Failed to fetch')
    if (request.method === 'DELETE') {
      proxy.withheld = true
      return new Response(null, { status: 204 })
    }
    const { id, kind } = (await request.json()) as { id: string; kind: string }
    const share = shares.get(id) ?? crypto.getRandomValues(new Uint8Array(32)).toBase64()
    shares.set(id, share)
    return Response.json({ id, kind, share: proxy.withheld ? null : share })
  })
  return proxy
}
