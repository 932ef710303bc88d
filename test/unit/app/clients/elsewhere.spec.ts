import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import type { ClientLine } from '#core/wire/clients.ts'
import { clients } from '../../../../src/features/clients/feature.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { hubert } from '../frame/people.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aClient } from './a-client.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/clients/ClientsPage.vue')
  await import('../../../../src/features/clients/ClientPage.vue')
}, 60_000)

const proxy = setupServer()
const asked = vi.fn<(body: unknown) => void>()
beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  proxy.resetHandlers()
  asked.mockReset()
})
afterAll(() => proxy.close())

const routes: RouteRecordRaw[] = [
  ...clients.routes,
  { path: '/:rest(.*)*', component: { template: '<p />' } },
]
const anna = aClient()
const far = aClient({ id: '018f0000-0000-7000-8000-0000000000b1', lastName: 'Fern', firstNames: 'Frieda' })
const line: ClientLine = {
  id: far.id,
  name: 'Fern, Frieda',
  birthYear: '1960',
  municipality: 'Eupen',
  ssin: far.ssin,
}

async function visit(path: string) {
  const { pinia, database } = await openMemoryDesk({ clients: [anna], users: [hubert] })
  const mounted = await mountInApp({ template: '<RouterView />' }, { routes, path, pinia })
  await eventually(() => expect(mounted.page.text()).not.toMatch(/^$|Loading the clients/))
  return { ...mounted, database }
}

function answering(pages: { lines: ClientLine[]; total: number; more: boolean }[]): void {
  proxy.use(
    http.post('*/api/clients/search', async ({ request }) => {
      asked(await request.json())
      return HttpResponse.json(pages.shift())
    }),
  )
}

describe('The search in the whole centre', () => {
  it('is offered beside what this device has, and asks only when the button is pressed', async () => {
    answering([{ lines: [line], total: 1, more: false }])
    const { page } = await visit('/clients')
    expect(page.text()).not.toContain('In the whole centre')
    await page.get('input').setValue(' fern ')
    expect(asked).not.toHaveBeenCalled()
    await button(page, 'Search the whole centre').trigger('click')
    await eventually(() => expect(page.text()).toContain('One client of the centre matches'))
    expect(asked).toHaveBeenCalledExactlyOnceWith({ text: 'fern', limit: 50, offset: 0 })
    expect(page.get(`a[href="/clients/${far.id}"]`).text()).toBe('Fern, Frieda')
    expect(page.text()).toMatch(/60\.05\.15-900\.42.*1960.*Eupen/)
  })

  it('does not list once more who is on this device, and brings further lines', async () => {
    const known = { ...line, id: anna.id, name: 'Musterfrau, Anna' }
    answering([
      { lines: [known, line], total: 3, more: true },
      { lines: [{ ...line, id: 'third', name: 'Fern, Franz' }], total: 3, more: false },
    ])
    const { page } = await visit('/clients')
    await page.get('input').setValue('60')
    await button(page, 'Search the whole centre').trigger('click')
    await eventually(() => expect(page.findAll('section tbody tr')).toHaveLength(1))
    await button(page, 'Show more').trigger('click')
    await eventually(() => expect(page.findAll('section tbody tr')).toHaveLength(2))
    expect(asked).toHaveBeenLastCalledWith({ text: '60', limit: 50, offset: 2 })
  })

  it('forgets what it found when something else is typed', async () => {
    answering([{ lines: [line], total: 1, more: false }])
    const { page } = await visit('/clients')
    await page.get('input').setValue('fern')
    await button(page, 'Search the whole centre').trigger('click')
    await eventually(() => expect(page.text()).toContain('Fern, Frieda'))
    await page.get('input').setValue('fernau')
    expect(page.text()).not.toContain('Fern, Frieda')
  })

  it('asks for at least two characters', async () => {
    const { page } = await visit('/clients')
    await page.get('input').setValue('f')
    expect(button(page, 'Search the whole centre').attributes('disabled')).toBeDefined()
  })

  it('says that only this device can be searched where there is no network', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.post('*/api/clients/search', () => HttpResponse.error()))
    const { page } = await visit('/clients')
    await page.get('input').setValue('fern')
    await button(page, 'Search the whole centre').trigger('click')
    await eventually(() => expect(page.text()).toContain('only this device can be searched'))
  })
})

describe('A client who is not on this device', () => {
  it('is read from the proxy, cannot be edited yet, and opening him is noted', async () => {
    proxy.use(http.post(`*/api/clients/${far.id}`, () => HttpResponse.json(far)))
    const { page, database } = await visit(`/clients/${far.id}`)
    await eventually(() => expect(page.find('h1').text()).toBe('Fern, Frieda'))
    expect(page.text()).toContain('This device carries the file with the next contact.')
    expect(page.find('a[href$="/edit"]').exists()).toBe(false)
    const views = (await database.views.find().exec()).map((view) => view.toJSON())
    expect(views).toMatchObject([{ kind: 'client-opened', clientId: far.id }])
  })

  it('is shown as carried as soon as the pull has brought him', async () => {
    proxy.use(http.post(`*/api/clients/${far.id}`, () => HttpResponse.json(far)))
    const { page, database } = await visit(`/clients/${far.id}`)
    await eventually(() => expect(page.find('h1').text()).toBe('Fern, Frieda'))
    await database.clients.insert(far)
    await eventually(() => expect(page.find('a[href$="/edit"]').exists()).toBe(true))
    const views = await database.views.find().exec()
    expect(views).toHaveLength(1)
  })

  it('needs the network, and the page says what to do', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.post(`*/api/clients/${far.id}`, () => HttpResponse.error()))
    const { page } = await visit(`/clients/${far.id}`)
    await eventually(() => expect(page.text()).toContain('This client is not on this device'))
    proxy.use(http.post(`*/api/clients/${far.id}`, () => HttpResponse.json(far)))
    await button(page, 'Try again').trigger('click')
    await eventually(() => expect(page.find('h1').text()).toBe('Fern, Frieda'))
  })

  it('is not found where there is none', async () => {
    provokeFailedCalls('404')
    proxy.use(
      http.post('*/api/clients/nobody', () =>
        HttpResponse.json({ code: 'not-found', message: 'None.' }, { status: 404 }),
      ),
    )
    const { page } = await visit('/clients/nobody')
    await eventually(() => expect(page.text()).toContain('There is no such client'))
  })
})
