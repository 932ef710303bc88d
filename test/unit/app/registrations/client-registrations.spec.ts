import { beforeAll, describe, expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import type { RequestRecord } from '#core/records/request.ts'
import ClientRegistrations from '../../../../src/features/registrations/ClientRegistrations.vue'
import { aManageAccess, anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aManageAccessReply } from '../manage-access/a-reply.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'

beforeAll(async () => {
  await import('../../../../src/core/cbss/services.ts')
}, 60_000)

const routes: RouteRecordRaw[] = [{ path: '/:rest(.*)*', component: { template: '<p />' } }]
const own = { purpose: '1', startDate: '2026-01-01', organisation: '0123456749' }

async function open(replies: string[]) {
  const requests = replies.map((_, index) =>
    aManageAccess({ startDate: '2020-01-01' }, { id: `018f0000-0000-7000-8000-00000000010${index}` }),
  )
  const answers = replies.map((reply, index) =>
    anAnswer({ id: requests[index]?.id ?? '', service: 'manage-access', reply }),
  )
  const { pinia, database } = await openMemoryDesk({ clients: [aClient()], requests, answers })
  const mounted = await mountInApp(ClientRegistrations, { props: { client: aClient() }, routes, pinia })
  await eventually(() => expect(mounted.page.text()).not.toContain('Reading'))
  const draft = async () =>
    (await database.requests.find().exec())
      .map((document) => document.toMutableJSON() as unknown as RequestRecord)
      .find(({ progress }) => progress === 'draft')
  return { ...mounted, draft }
}

describe('The registrations of a client', () => {
  it('say that nothing was asked yet, and how to ask', async () => {
    const { page, router, draft } = await open([])
    expect(page.text()).toContain('You have not asked yet')
    await button(page, 'List').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/manage-access\//))
    expect((await draft())?.parameters).toMatchObject({ action: 'LIST', ssin: aClient().ssin })
  })

  it('stand by their end, with whose they are and as of when', async () => {
    const reply = aManageAccessReply([
      { ...own, endDate: '9998-12-31' },
      { purpose: '2', startDate: '2020-01-01', endDate: '2020-12-31', organisation: '63023' },
    ])
    const { page } = await open([reply])
    expect(page.text()).toContain('As of 21/11/2026 10:00')
    expect(page.findAll('h2').map((heading) => heading.text())).toEqual(['Current', 'Ended'])
    await eventually(() => expect(page.text()).toContain('1 · File under examination'))
    expect(page.text()).toContain('Your centre')
    await eventually(() => expect(page.text()).toContain('Centre of Eupen'))
  })

  it('say when the list was empty', async () => {
    const { page } = await open([aManageAccessReply([])])
    await eventually(() => expect(page.text()).toContain('Nothing is registered about this client'))
  })

  it('offer to end the centre’s own one, with its purpose and period', async () => {
    const { page, router, draft } = await open([aManageAccessReply([{ ...own, endDate: '9998-12-31' }])])
    await eventually(() => button(page, 'Unregister'))
    await button(page, 'Unregister').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/manage-access\//))
    expect((await draft())?.parameters).toMatchObject({
      action: 'UNREGISTER',
      purpose: '1',
      startDate: '2026-01-01',
      endDate: '9998-12-31',
    })
  })
})
