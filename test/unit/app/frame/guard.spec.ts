import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, type Router } from 'vue-router'
import { CircleDashed } from '@lucide/vue'
import { features } from '../../../../src/features.ts'
import { defineFeature } from '../../../../src/features/define-feature.ts'
import { session as sessionFeature } from '../../../../src/features/session/feature.ts'
import { homeOf, mayEnter, navigationOf } from '../../../../src/frame/navigation.ts'
import { makeRouter } from '../../../../src/router.ts'
import { initialStatus } from '../../../../src/db/sync/sync-status.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { aRealInstance, hubert, rolf } from './people.ts'

const page = { template: '<p />' }
const common = { labelKey: 'common.open', icon: CircleDashed }
const known = [
  defineFeature({
    ...common,
    id: 'engine',
    roles: ['admin'],
    order: 90,
    routes: [{ path: '/engine', component: page }],
  }),
  defineFeature({
    ...common,
    id: 'work',
    roles: ['caseworker'],
    order: 10,
    routes: [
      { path: '/work', component: page },
      { path: '/desk/:id', component: page },
    ],
  }),
  defineFeature({
    ...common,
    id: 'aside',
    roles: ['caseworker'],
    order: null,
    routes: [{ path: '/aside', component: page, meta: { feature: 'work' } }],
  }),
  sessionFeature,
]

let router: Router

beforeEach(() => {
  setActivePinia(createPinia())
  router = makeRouter(createMemoryHistory(), known)
  useSessionStore().instance = aRealInstance()
})

async function arriveAt(path: string): Promise<string> {
  await router.push(path)
  return router.currentRoute.value.fullPath
}

function beSignedIn(user = hubert): void {
  useSessionStore().status = 'signed-in'
  useSessionStore().user = user
}

describe('Whoever is not signed in', () => {
  it.each(['signed-out', 'unreachable'] as const)('comes to the sign-in page: %s', async (status) => {
    useSessionStore().status = status
    expect(await arriveAt('/desk/018f?tab=2')).toBe('/sign-in?to=/desk/018f?tab=2')
    expect(await arriveAt('/')).toBe('/sign-in')
  })

  it('makes the first administrator where there is no account', async () => {
    useSessionStore().status = 'signed-out'
    useSessionStore().instance = aRealInstance({ needsFirstAdmin: true })
    expect(await arriveAt('/sign-in')).toBe('/first-administrator')
  })

  it('cannot make a first administrator where there is one', async () => {
    useSessionStore().status = 'signed-out'
    expect(await arriveAt('/first-administrator')).toBe('/sign-in')
  })
})

describe('Whoever comes to a locked device', () => {
  it.each([
    ['/', '/unlock'],
    ['/desk/018f?tab=2', '/unlock?to=/desk/018f?tab=2'],
    ['/sign-in', '/sign-in'],
  ])('from %s comes to %s', async (from, to) => {
    useSessionStore().status = 'locked'
    expect(await arriveAt(from)).toBe(to)
  })
})

describe('Whoever is signed in', () => {
  it('begins with the first page of his roles', async () => {
    beSignedIn(hubert)
    expect(await arriveAt('/')).toBe('/work')
    beSignedIn(rolf)
    expect(await arriveAt('/')).toBe('/engine')
  })

  it('does not see the sign-in page, unless his session at the proxy has ended', async () => {
    beSignedIn()
    expect(await arriveAt('/sign-in')).toBe('/work')
    useSyncStatusStore().show({
      ...initialStatus,
      problem: 'not-signed-in',
    })
    expect(await arriveAt('/sign-in?to=/aside')).toBe('/sign-in?to=/aside')
  })

  it('keeps the address of a page that is not for him', async () => {
    beSignedIn(hubert)
    expect(await arriveAt('/engine')).toBe('/engine')
    expect(mayEnter(router.currentRoute.value.meta.roles, hubert.roles)).toBe(false)
  })

  it('enters a page that asks for no role, such as that of his own account', () => {
    expect(mayEnter(undefined, hubert.roles)).toBe(true)
    expect(mayEnter([], hubert.roles)).toBe(true)
  })

  it('is told of an address that leads nowhere', async () => {
    beSignedIn()
    await router.push('/nowhere/at/all')
    expect(router.currentRoute.value.name).toBe('missing')
  })
})

describe('The navigation', () => {
  it('holds the features of somebody’s roles, in their order', () => {
    const ids = (roles: typeof hubert.roles): string[] => navigationOf(known, roles).map(({ id }) => id)
    expect(ids(['caseworker'])).toEqual(['work'])
    expect(ids(['admin', 'caseworker'])).toEqual(['work', 'engine'])
    expect(ids([])).toEqual([])
  })

  it('offers every role of the app a first page', () => {
    for (const role of ['caseworker', 'admin', 'security-advisor'] as const)
      expect(homeOf(features, [role])).not.toBe('/sign-in')
  })

  it('gives every feature its own place, and every route its feature', () => {
    const places = features.flatMap(({ order }) => (order === null ? [] : [order]))
    expect(new Set(places).size).toBe(places.length)
    for (const { routes } of features)
      for (const { meta } of routes) expect(features.map(({ id }) => id)).toContain(meta?.feature)
  })
})
