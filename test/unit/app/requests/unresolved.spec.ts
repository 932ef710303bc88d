import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import type { RequestRecord } from '#core/records/request.ts'
import { requests } from '../../../../src/features/requests/feature.ts'
import { aManageAccess, anAnswer } from '../../../fixtures/requests.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { aClient } from '../clients/a-client.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from './eventually.ts'
import { openMemoryDesk } from './memory-desk.ts'

const proxy = setupServer()

beforeAll(async () => {
  proxy.listen({ onUnhandledFrame: 'error' })
  await import('../../../../src/features/requests/RequestPage.vue')
  await import('../../../../src/features/manage-access/ManageAccessResult.vue')
}, 60_000)
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

const app = { template: '<RouterView />' }
const routes: RouteRecordRaw[] = [...requests.routes, { path: '/:rest(.*)*', component: app }]
const register = aManageAccess({ action: 'REGISTER', purpose: '1' })
const list = aManageAccess({}, { id: '018f0000-0000-7000-8000-0000000000f5' })
const service = 'manage-access'

async function open(more: { request?: RequestRecord; listed?: boolean } = {}) {
  const { request = register, listed = false } = more
  const unknown = anAnswer({ service, state: 'unknown', problem: 'reply-cut', ticket: null })
  const desk = await openMemoryDesk({
    clients: [aClient()],
    requests: listed ? [request, list] : [request],
    answers: [unknown, ...(listed ? [anAnswer({ id: list.id, service })] : [])],
  })
  const mounted = await mountInApp(app, { routes, path: `/requests/${request.id}`, pinia: desk.pinia })
  await eventually(() => button(mounted.page, 'It was carried out'))
  return { ...mounted, database: desk.database }
}

function inDialog(words: string): HTMLButtonElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
  return buttons.find((one) => one.textContent.trim() === words)
}

describe('A registration of which nobody knows whether it was carried out', () => {
  it('is never offered to be asked again', async () => {
    const { page } = await open()
    expect(page.findAll('button').map((one) => one.text())).not.toContain('Ask again')
    expect(page.text()).toContain('never repeated by itself')
  })

  it('leads to a LIST about the same person, period and proof', async () => {
    const { page, router, database } = await open()
    await eventually(() => expect(page.find('[aria-busy]').exists()).toBe(false))
    await button(page, 'List the registrations').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/manage-access\//))
    const draft = await database.requests
      .findOne(String(router.currentRoute.value.params['rest']?.[1]))
      .exec()
    expect(draft?.parameters).toMatchObject({
      action: 'LIST',
      ssin: register.parameters.ssin,
      startDate: '2026-11-21',
      identityCardNumber: register.parameters.identityCardNumber,
      purpose: '',
    })
  })

  it('is resolved by its author, with the list as evidence', async () => {
    const sent: unknown[] = []
    proxy.use(
      http.post(`*/api/requests/${register.id}/resolution`, async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(anAnswer({ service, state: 'resolved' }))
      }),
    )
    const { page } = await open({ listed: true })
    expect(page.findAll('a').map((link) => link.text())).toContain('Show the list')
    await button(page, 'It was carried out').trigger('click')
    await eventually(() => expect(inDialog('Keep this')).toBeDefined())
    inDialog('Keep this')?.click()
    await eventually(() => expect(sent).toEqual([{ outcome: 'carried-out', note: '', listId: list.id }]))
    await eventually(() => expect(document.querySelector('[role=dialog]')).toBeNull())
  })

  it('says in the dialog why the server does not take it', async () => {
    provokeFailedCalls('/resolution 404')
    proxy.use(
      http.post(`*/api/requests/${register.id}/resolution`, () =>
        HttpResponse.json({ code: 'not-found', message: '' }, { status: 404 }),
      ),
    )
    const { page } = await open()
    await button(page, 'It was not').trigger('click')
    await eventually(() => expect(inDialog('Keep this')).toBeDefined())
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Write how you know')
    inDialog('Keep this')?.click()
    await eventually(() => expect(document.querySelector('[role=dialog] [role=alert]')).not.toBeNull())
  })
})
