import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import { clients } from '../../../../src/features/clients/feature.ts'
import { showLanguage } from '../../../../src/i18n/index.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { hubert } from '../frame/people.ts'
import { patrick } from '../requests/a-summary.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aVisit } from '../visits/a-visit.ts'
import { aClient } from './a-client.ts'
import { eventually } from '../requests/eventually.ts'

// What colleagues asked is told by the proxy, and has specs of its own.
vi.mock('../../../../src/api/request-views.ts', () => ({ listClientRequests: () => Promise.resolve([]) }))

vi.mock('../../../../src/session/device.ts', () => ({
  ownWays: async () => ({ passphrase: false, passkey: false }),
}))

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/clients/ClientsPage.vue')
  await import('../../../../src/features/clients/ClientPage.vue')
  await import('../../../../src/i18n/nl.ts')
}, 60_000)

const routes: RouteRecordRaw[] = [
  ...clients.routes,
  { path: '/:rest(.*)*', component: { template: '<p />' } },
]
const app = { template: '<RouterView />' }
const users = [{ id: hubert.id, displayName: hubert.displayName }]
const anna = aClient()
const zoe = aClient({ id: 'z', lastName: 'Ziegler', firstNames: 'Zoé', ssin: '', birthDate: '1970-00-00' })

async function visit(path: string, contents: Parameters<typeof openMemoryDesk>[0] = {}, user = hubert) {
  const { pinia, database } = await openMemoryDesk({ users, clients: [zoe, anna], ...contents }, user)
  const mounted = await mountInApp(app, { routes, path, pinia })
  await eventually(() => expect(mounted.page.text()).not.toMatch(/^$|Loading the clients/))
  return { ...mounted, database }
}

describe('The list of clients', () => {
  it('stands by name, with number, birth date, municipality and caseworkers', async () => {
    const { page } = await visit('/clients')
    const rows = page.findAll('tbody tr').map((row) => row.text())
    expect(rows[0]).toMatch(/Musterfrau, Anna.*60\.05\.15-900\.42.*15\/05\/1960.*Eupen.*Hubert Huppertz/)
    expect(rows[1]).toMatch(/Ziegler, Zoé.*no national number.*1970/)
    expect(page.find('tbody a').attributes('href')).toBe(`/clients/${anna.id}`)
  })

  it('is searched while one types', async () => {
    const { page } = await visit('/clients')
    await page.get('input').setValue('zoe')
    expect(page.findAll('tbody tr')).toHaveLength(1)
    expect(page.text()).toContain('1 of 2 clients')
    await page.get('input').setValue('nobody')
    expect(page.text()).toContain('No client on this device matches what you typed.')
    await button(page, 'Show all clients').trigger('click')
    expect(page.findAll('tbody tr')).toHaveLength(2)
  })

  it('draws of 510 only those near what is seen, and all are there for the keyboard and for readers', async () => {
    const many = Array.from({ length: 510 }, (_, index) =>
      aClient({ id: `c${index}`, lastName: `A${String(index).padStart(3, '0')}` }),
    )
    const { page } = await visit('/clients', { clients: many })
    expect(page.get('table').attributes('aria-rowcount')).toBe('511')
    expect(page.findAll('tbody tr').length).toBeLessThan(60)
    page.get<HTMLAnchorElement>('tbody a').element.focus()
    await page.get('tbody').trigger('keydown', { key: 'End' })
    await eventually(() => expect(document.activeElement?.textContent).toContain('A509'))
  })

  it('says that they come with the next contact where there are none', async () => {
    const { page } = await visit('/clients', { clients: [] })
    expect(page.text()).toContain('No client is on this device yet.')
  })
})

describe('The page of a client', () => {
  it('says who it is, and what the centre’s file says, in words', async () => {
    const { page } = await visit(`/clients/${anna.id}`)
    expect(page.get('h1').text()).toBe('Musterfrau, Anna')
    for (const words of [
      '60.05.15-900.42',
      '60.45.15-901.30',
      'years',
      'Klötzerbahn 1 box B2',
      '4700 Eupen',
    ]) {
      expect(page.text()).toContain(words)
    }
    await eventually(() => expect(page.text()).toContain('Widowed'))
    for (const words of ['female', 'Widowed', 'Belgium', 'German', '591-4132881-07', 'Hubert Huppertz']) {
      expect(page.text()).toContain(words)
    }
    await showLanguage('nl')
    await eventually(() => expect(page.text()).toContain('Weduwnaar / weduwe'))
    await showLanguage('en')
  })

  it('has neither name nor number in its address or in the title of the tab', async () => {
    const { router } = await visit(`/clients/${anna.id}`)
    expect(document.title).toBe('Client · CBSS Desk')
    expect(router.currentRoute.value.fullPath).not.toContain(anna.ssin)
  })

  it('shows an incomplete birth date instead of an age', async () => {
    const { page } = await visit('/clients/z')
    expect(page.text()).toContain('born 1970')
  })

  it('lists one’s own requests about the client in a tab, and begins a new one', async () => {
    const { page } = await visit(`/clients/${anna.id}/requests`, {
      requests: [aReceivedRequest(), aReceivedRequest({ id: 'other', clientId: 'z' })],
      answers: [anAnswer()],
    })
    await eventually(() => expect(page.findAll('tbody tr')).toHaveLength(1))
    expect(page.get('tbody').text()).toContain('Answered')
    expect(page.find(`a[href="/requests/new?client=${anna.id}"]`).exists()).toBe(true)
    expect(page.findAll('nav a').map((link) => link.text())).toEqual(['Summary', 'Requests', 'Registrations'])
  })

  it('says before all else that the CBSS knows of a death or of a newer number', async () => {
    const fields = [
      { name: 'deceiseDate', value: '2026-02-03' },
      { name: 'newSSIN', value: '60051590141' },
    ]
    const message = { severity: 'warning', code: 'MSG00006', author: 'CBSS', text: '', fields } as const
    const answers = [anAnswer({ clientId: anna.id, messages: [{ ...message, fields }] })]
    const { page } = await visit(`/clients/${anna.id}`, { answers })
    await eventually(() => expect(page.text()).toContain('Deceased 03/02/2026'))
    expect(page.text()).toContain('The CBSS knows a newer number: 60.05.15-901.41')
  })

  it('shows beside the file which visits are planned', async () => {
    const visits = [aVisit(), aVisit({ id: 'done', state: 'done' }), aVisit({ id: 'far', clientId: 'z' })]
    const { page } = await visit(`/clients/${anna.id}`, { visits })
    await eventually(() =>
      expect(page.findAll('aside li a').map((link) => link.text())).toEqual(['Monday 30 November · 14:00']),
    )
  })

  it('notes once that the client was opened', async () => {
    const { database } = await visit(`/clients/${anna.id}`)
    const views = (await database.views.find().exec()).map((view) => view.toJSON())
    expect(views).toMatchObject([
      { kind: 'client-opened', clientId: anna.id, author: hubert.id, requestId: '' },
    ])
  })

  it('offers no request to a security advisor', async () => {
    const { page } = await visit(`/clients/${anna.id}`, {}, patrick)
    expect(page.text()).not.toContain('New request')
    expect(page.text()).not.toContain('Your requests')
  })

  it('copies the number without its punctuation', async () => {
    const { page } = await visit(`/clients/${anna.id}`)
    const copied = vi.fn<(type: string, text: string) => void>()
    const event = Object.assign(new Event('copy', { cancelable: true, bubbles: true }), {
      clipboardData: { setData: copied },
    })
    vi.spyOn(document, 'getSelection').mockReturnValue({
      toString: () => '60.05.15-900.42',
    } as unknown as Selection)
    page.get('.ssin').element.dispatchEvent(event)
    vi.restoreAllMocks()
    expect(copied).toHaveBeenCalledExactlyOnceWith('text/plain', '60051590042')
    expect(event.defaultPrevented).toBe(true)
  })
})
