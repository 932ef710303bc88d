import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { Pinia } from 'pinia'
import type { RouteRecordRaw } from 'vue-router'
import type { DeskDatabase } from '../../../../src/db/collections.ts'
import { forgetForm, keepForm, keptForm } from '../../../../src/db/kept-forms.ts'
import { saveRecord } from '../../../../src/db/save-record.ts'
import { clients } from '../../../../src/features/clients/feature.ts'
import { visits } from '../../../../src/features/visits/feature.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aVisit } from '../visits/a-visit.ts'
import { aClient } from './a-client.ts'

vi.mock('../../../../src/session/device.ts', () => ({
  ownWays: async () => ({ passphrase: true, passkey: false }),
}))

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/clients/NewClientPage.vue')
  await import('../../../../src/features/clients/EditClientPage.vue')
  await import('../../../../src/features/visits/NewVisitPage.vue')
  await import('../../../../src/features/visits/EditVisitPage.vue')
}, 60_000)

const elsewhere = { path: '/:rest(.*)*', component: { template: '<p>elsewhere</p>' } }
const routes: RouteRecordRaw[] = [...clients.routes, ...visits.routes, elsewhere]
const anna = aClient()
const planned = aVisit()

async function open(path: string, { pinia, database }: { pinia: Pinia; database: DeskDatabase }) {
  const mounted = await mountInApp({ template: '<RouterView />' }, { routes, path, pinia })
  await eventually(() => expect(mounted.page.find('form').exists()).toBe(true))
  return { ...mounted, kept: (id: string) => keptForm(database, id) }
}

function openDesk() {
  return openMemoryDesk({ clients: [anna], visits: [planned] })
}

async function lock(router: Awaited<ReturnType<typeof open>>['router']) {
  useSessionStore().status = 'locked'
  await router.push('/unlock')
}

function field(page: VueWrapper, label: string) {
  const found = page.findAll('label').find((one) => one.text().startsWith(label))
  return page.get(`[id="${found?.attributes('for')}"]`)
}

describe('What was typed into a form', () => {
  it.each([
    ['client new', '/clients/new', 'Last name'],
    [`client ${anna.id}`, `/clients/${anna.id}/edit`, 'First names'],
    [`visit new ${anna.id}`, `/visits/new?client=${anna.id}`, 'Note'],
    [`visit ${planned.id}`, `/visits/${planned.id}`, 'Note'],
  ])('is kept at a lock and stands in it again: %s', async (id, path, label) => {
    const desk = await openDesk()
    const { page, router, kept } = await open(path, desk)
    await field(page, label).setValue('Typed')
    await lock(router)
    expect(await kept(id)).not.toBeNull()
    page.unmount()
    useSessionStore().status = 'signed-in'
    const { page: again } = await open(path, desk)
    expect(field(again, label).element).toMatchObject({ value: 'Typed' })
    expect(again.get('[role=status]').text()).toMatch(/What you had typed at \d\d:\d\d was kept/)
  })

  it('is kept while one types, without leaving the page', async () => {
    const { page, kept } = await open('/clients/new', await openDesk())
    await field(page, 'Last name').setValue('Typed')
    await eventually(async () =>
      expect(await kept('client new')).toMatchObject({ content: { fields: { lastName: 'Typed' } } }),
    )
    await field(page, 'Last name').setValue('')
    await eventually(async () => expect(await kept('client new')).toBeNull())
  })

  it('goes with “Discard”, and the form shows what is in the file', async () => {
    const desk = await openDesk()
    const path = `/clients/${anna.id}/edit`
    await keepForm(desk.database, `client ${anna.id}`, { opened: anna, fields: { firstNames: 'Typed' } })
    const { page, kept } = await open(path, desk)
    expect(field(page, 'First names').element).toMatchObject({ value: 'Typed' })
    await button(page, 'Discard').trigger('click')
    expect(field(page, 'First names').element).toMatchObject({ value: anna.firstNames })
    expect(page.text()).not.toContain('was kept')
    await eventually(async () => expect(await kept(`client ${anna.id}`)).toBeNull())
  })

  it('goes when the form is left by hand', async () => {
    const { page, router, kept } = await open('/clients/new', await openDesk())
    await field(page, 'Last name').setValue('Typed')
    await eventually(async () => expect(await kept('client new')).not.toBeNull())
    const leaving = router.push('/elsewhere')
    await eventually(() => expect(document.querySelector('[role=dialog]')).not.toBeNull())
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
    buttons.find((one) => one.textContent?.trim() === 'Leave')?.click()
    await leaving
    expect(await kept('client new')).toBeNull()
  })

  it('goes when it is saved, beside what a colleague changed meanwhile', async () => {
    const desk = await openDesk()
    const id = `client ${anna.id}`
    const { page: first, router: before } = await open(`/clients/${anna.id}/edit`, desk)
    await field(first, 'First names').setValue('Typed')
    await lock(before)
    first.unmount()
    await saveRecord(desk.database, 'clients', { ...anna, lastName: 'Neumann' }, anna)
    useSessionStore().status = 'signed-in'
    const { page, router, kept } = await open(`/clients/${anna.id}/edit`, desk)
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.name).toBe('client'))
    const saved = (await desk.database.clients.findOne(anna.id).exec())?.toJSON()
    expect(saved).toMatchObject({ firstNames: 'Typed', lastName: 'Neumann' })
    expect(await kept(id)).toBeNull()
  })

  it('does not stay in the database once it is forgotten', async () => {
    const { database } = await openDesk()
    await keepForm(database, 'client new', { fields: { lastName: 'Typed' } })
    await forgetForm(database, 'client new')
    const [left] = await database.forms.storageInstance.findDocumentsById(['client new'], true)
    expect(left).toMatchObject({ _deleted: true, content: {} })
    await keepForm(database, 'client new', { fields: { lastName: 'Again' } })
    expect(await keptForm(database, 'client new')).toMatchObject({
      content: { fields: { lastName: 'Again' } },
    })
  })
})
