import type { User } from '#core/records/user.ts'
import type { Instance } from '#core/wire/instance.ts'
import type { Session } from '#core/wire/session.ts'

/** A caseworker of the demo. */
export const hubert: User = {
  id: '018f0000-0000-7000-8000-00000000aaaa',
  name: 'hubert',
  displayName: 'Hubert Huppertz',
  roles: ['caseworker'],
}

/** The administrator of the demo. */
export const rolf: User = {
  id: '018f0000-0000-7000-8000-00000000aaab',
  name: 'rolf',
  displayName: 'Rolf Rompen',
  roles: ['admin'],
}

/** What the proxy says of somebody who is signed in and has nothing to do first. */
export function aSession(user: User, values: Partial<Session> = {}): Session {
  const provenUntil = '2026-11-28T09:00:00.000Z'
  return { user, duties: [], secondFactor: null, resultsHeldSince: null, provenUntil, ...values }
}

/** An installation for real use. */
export function aRealInstance(values: Partial<Instance> = {}): Instance {
  return {
    id: '018f0000-0000-4000-8000-0000000000d0',
    mode: 'real',
    environment: 'test',
    liveRequests: false,
    languages: ['nl', 'fr', 'de', 'en'],
    needsFirstAdmin: false,
    demoAccounts: [],
    ...values,
  }
}

/** The demo, with two of its accounts. */
export function aDemoInstance(): Instance {
  const demoAccounts = [hubert, rolf].map(({ name, displayName, roles }) => ({
    name,
    displayName,
    roles,
    password: `demo-${name}`,
  }))
  return aRealInstance({ mode: 'demo', environment: 'demo', liveRequests: true, demoAccounts })
}
