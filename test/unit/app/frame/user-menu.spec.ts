import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { CodedError } from '#core/errors.ts'
import { session as sessionFeature } from '../../../../src/features/session/feature.ts'
import * as proxy from '../../../../src/api/session.ts'
import { frameProblem } from '../../../../src/frame/frame-problem.ts'
import UserMenu from '../../../../src/frame/UserMenu.vue'
import { showLanguage } from '../../../../src/i18n/index.ts'
import { makeRouter } from '../../../../src/router.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { theme } from '../../../../src/ui/theme.ts'
import { mountInApp } from './mount-in-app.ts'
import { hubert } from './people.ts'

vi.mock('../../../../src/api/session.ts')

afterEach(async () => {
  vi.resetAllMocks()
  theme.value = 'auto'
  await showLanguage('en')
})

async function openMenu() {
  const pinia = createPinia()
  setActivePinia(pinia)
  const { page, router } = await mountInApp(UserMenu, {
    pinia,
    props: { user: { ...hubert, roles: ['caseworker', 'admin'] } },
    routes: [
      { path: '/', component: { template: '<p />' } },
      { path: '/sign-in', name: 'sign-in', component: { template: '<p />' } },
    ],
  })
  await page.find('button').trigger('keydown', { key: 'Enter' })
  await flushPromises()
  return { page, router, menu: document.querySelector('[role=menu]') }
}

async function press(words: string): Promise<void> {
  const items = [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const item = items.find(({ textContent }) => textContent.trim() === words)
  expect(item, `an item that says ${words}`).toBeDefined()
  item?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await vi.dynamicImportSettled()
  await flushPromises()
}

describe('The menu of the account', () => {
  it('opens with a key and says who is signed in with which roles', async () => {
    const { page, menu } = await openMenu()
    expect(page.find('button').attributes('aria-label')).toBe('Account of Hubert Huppertz')
    expect(menu?.textContent).toContain('caseworker · administrator')
  })

  it('switches the language at once and keeps it', async () => {
    await openMenu()
    await press('Nederlands')
    expect(document.documentElement.lang).toBe('nl')
    expect(localStorage.getItem('cbss-desk:language')).toBe('nl')
    expect(document.querySelector('[role=menu]')?.textContent).toContain('Afmelden')
  })

  it('switches the colours at once and keeps them', async () => {
    await openMenu()
    await press('Dark')
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(localStorage.getItem('cbss-desk:theme')).toBe('dark')
  })

  it('signs out', async () => {
    const { router } = await openMenu()
    await press('Sign out')
    expect(proxy.signOut).toHaveBeenCalledOnce()
    expect(router.currentRoute.value.name).toBe('sign-in')
  })

  it('signs out to a sign-in page that leads whoever comes next nowhere', async () => {
    const pinia = createPinia()
    setActivePinia(pinia)
    const session = useSessionStore()
    session.user = hubert
    session.status = 'signed-in'
    const nowhere = { template: '<p />' }
    const work = { ...sessionFeature, id: 'work', routes: [{ path: '/requests/018f', component: nowhere }] }
    const entry = { ...sessionFeature, routes: [{ path: '/sign-in', name: 'sign-in', component: nowhere }] }
    const router = makeRouter(createMemoryHistory(), [work, entry])
    const { page } = await mountInApp(UserMenu, {
      pinia,
      router,
      props: { user: hubert },
      path: '/requests/018f',
    })
    await page.find('button').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    await press('Sign out')
    expect(router.currentRoute.value.fullPath).toBe('/sign-in')
  })

  it('never claims that somebody is signed out who is not', async () => {
    vi.mocked(proxy.signOut).mockRejectedValue(new CodedError('no-connection', 'Not reached.'))
    const { router } = await openMenu()
    await press('Sign out')
    expect(router.currentRoute.value.path).toBe('/')
    expect(frameProblem.value?.title).toBe('You are still signed in')
  })
})
