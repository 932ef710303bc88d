import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import App from '../../../../src/App.vue'
import { useSessionStore } from '../../../../src/session/session.ts'
import { announcement } from '../../../../src/ui/announcements.ts'
import PageHead from '../../../../src/ui/PageHead.vue'
import { mountInApp } from './mount-in-app.ts'
import { aDemoInstance, hubert } from './people.ts'

vi.mock('../../../../src/db/use-records.ts', () => ({
  useRecords: () => ({ records: ref([]), failed: ref(false) }),
  useRecord: () => ({ record: ref(null), failed: ref(false) }),
}))

const page = (title: string) => defineComponent(() => () => h(PageHead, { title, documentTitle: title }))
const routes = [
  { path: '/one', component: page('One') },
  { path: '/two', component: page('Two'), meta: { roles: ['admin' as const] } },
  { path: '/sign-in', name: 'sign-in', component: page('Sign in'), meta: { public: true as const } },
  // Where the navigation leads.
  { path: '/:rest(.*)*', component: page('Elsewhere') },
]

async function openApp(path: string) {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = aDemoInstance()
  session.user = path === '/sign-in' ? null : hubert
  session.status = path === '/sign-in' ? 'signed-out' : 'signed-in'
  return mountInApp(App, { pinia, path, routes })
}

describe('The frame', () => {
  it.each(['/one', '/two', '/sign-in'])(
    'says on every page and its print that this is the demo: %s',
    async (path) => {
      const { page: app } = await openApp(path)
      expect(app.find('header').text()).toContain('Demo · invented data')
      expect(app.find('header .print-only').text()).toContain('all data are invented')
    },
  )

  it('shows nothing of the inside before somebody is signed in', async () => {
    const { page: app } = await openApp('/sign-in')
    expect(app.find('nav').exists()).toBe(false)
    expect(app.findAll('header button')).toHaveLength(0)
  })

  it('offers in the navigation what the user’s roles allow', async () => {
    const { page: app } = await openApp('/one')
    expect(app.findAll('nav a').map((link) => link.text())).toEqual([
      'Today',
      'Clients',
      'Requests',
      'Visits',
    ])
  })

  it('says of a page for other roles which ones, and keeps the page away', async () => {
    const { page: app } = await openApp('/two')
    expect(app.find('h1').text()).toBe('This page is not for your account')
    expect(app.find('main').text()).toContain('It needs another role: administrator. You have: caseworker.')
  })

  it('tells a reader where he arrived and lets him go on from there', async () => {
    const { page: app, router } = await openApp('/one')
    app.find<HTMLElement>('nav a').element.focus()
    await router.push('/two')
    await flushPromises()
    expect(document.activeElement?.id).toBe('page')
    expect(announcement.value).toBe('Page: This page is not for your account · CBSS Desk')
  })

  it('can be skipped with the first key press', async () => {
    const { page: app } = await openApp('/one')
    const skip = app.find<HTMLElement>('a')
    expect(skip.text()).toBe('Skip to the page')
    await skip.trigger('click')
    expect(document.activeElement?.id).toBe('page')
  })
})
