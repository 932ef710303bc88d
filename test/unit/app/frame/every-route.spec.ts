import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { createMemoryHistory } from 'vue-router'
import type { Role } from '#core/records/user.ts'
import type { Duty } from '#core/wire/session.ts'
import App from '../../../../src/App.vue'
import { features } from '../../../../src/features.ts'
import { makeRouter } from '../../../../src/router.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { mountInApp } from './mount-in-app.ts'
import { aRealInstance, hubert } from './people.ts'

vi.mock('../../../../src/db/use-records.ts', () => ({
  useRecords: () => ({ records: ref([]), failed: ref(false) }),
  useRecord: () => ({ record: ref(null), failed: ref(false) }),
}))

const id = '018f0000-0000-7000-8000-0000000000c1'

/** Whom each page is for: caseworker, administrator, security advisor, and who is signed in without any role. */
const table: readonly (readonly [path: string, who: string])[] = [
  ['/today', 'c a s'],
  ['/clients', 'c s'],
  ['/clients/new', 'c'],
  ['/clients/:id/edit', 'c'],
  ['/clients/:id/:tab(requests|registrations)?', 'c s'],
  ['/requests', 'c a s'],
  ['/requests/all', 'a s'],
  ['/requests/new', 'c'],
  ['/requests/:id', 'c a s'],
  ['/identify-person/new', 'c'],
  ['/identify-person/:id', 'c'],
  ['/manage-access/new', 'c'],
  ['/manage-access/:id', 'c'],
  ['/tx25/new', 'c'],
  ['/tx25/:id', 'c'],
  ['/visits', 'c'],
  ['/visits/new', 'c'],
  ['/visits/:id', 'c'],
  ['/device', 'c a s'],
  ['/offline-use', 'c a s'],
  ['/account', 'c a s nobody'],
  ['/settings', 'a s'],
  ['/settings/organisation', 'a s'],
  ['/settings/connection', 'a s'],
  ['/settings/policies', 'a s'],
  ['/settings/languages', 'a s'],
  ['/settings/about', 'a s'],
  ['/settings/people', 'a s'],
  ['/settings/people/:id', 'a s'],
  ['/settings/devices', 'a s'],
  ['/settings/code-lists', 'a s'],
  ['/settings/code-lists/:id', 'a s'],
]

const people: readonly (readonly [who: string, short: string, roles: readonly Role[]])[] = [
  ['a caseworker', 'c', ['caseworker']],
  ['an administrator', 'a', ['admin']],
  ['a security advisor', 's', ['security-advisor']],
  ['who has no role', 'nobody', []],
]

const addressOf = (path: string): string => path.replace(/:tab\(.*/, '').replace(':id', id)

// The pages themselves are told elsewhere; here it is only which one comes.
const known = features.map((feature) => ({
  ...feature,
  routes: feature.routes.map((route) => ({
    ...route,
    component: { template: `<h1>Page ${route.path}</h1>` },
    props: false,
  })),
}))

async function openApp(roles: readonly Role[], path: string, duties: readonly Duty[] = []) {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = aRealInstance()
  session.user = { ...hubert, roles: [...roles] }
  session.status = 'signed-in'
  session.duties = duties
  const router = makeRouter(createMemoryHistory(), known as typeof features)
  const { page } = await mountInApp(App, { pinia, path, router })
  await flushPromises()
  return { page, router }
}

const routes = features.flatMap((feature) => feature.routes)
const inside = routes.filter(({ meta }) => !meta?.public)

describe('Every page', () => {
  it('has its row in the table of roles', () => {
    expect(inside.map(({ path }) => path).toSorted()).toEqual(table.map(([path]) => path).toSorted())
  })

  it('names in its address nothing but random ids and parts of a page', () => {
    const parameters = routes.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name))
    expect(new Set(parameters)).toEqual(new Set(['id', 'tab']))
  })

  describe.each(people)('for %s', (_, short, roles) => {
    it.each(table)('%s (for %s) comes, or says why not', async (path, who) => {
      const { page, router } = await openApp(roles, addressOf(path))
      const heading = page.get('main h1').text()
      expect(router.currentRoute.value.path).toBe(addressOf(path))
      if (who.split(' ').includes(short)) return expect(heading).toBe(`Page ${path}`)
      expect(heading).toBe('This page is not for your account')
      expect(page.get('main').text()).toContain('It needs another role: ')
      expect(page.get('main').text()).toContain(roles.length > 0 ? 'You have: ' : 'You have: no role.')
      return expect(page.html()).not.toContain(`Page ${path}`)
    })

    it('the app begins with a page of theirs, or says what is missing', async () => {
      const { page } = await openApp(roles, '/')
      const heading = page.get('main h1').text()
      expect(heading).toBe(roles.length > 0 ? 'Page /today' : 'This page is not for your account')
    })
  })

  it.each(table)('%s waits until what the proxy wants first is done', async (path) => {
    const { router } = await openApp(['caseworker', 'admin', 'security-advisor'], addressOf(path), [
      'change-password',
    ])
    expect(router.currentRoute.value.path).toBe('/account')
  })
})
