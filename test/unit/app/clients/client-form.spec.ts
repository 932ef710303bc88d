import { beforeAll, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { RouteRecordRaw } from 'vue-router'
import { saveRecord } from '../../../../src/db/save-record.ts'
import EditClientPage from '../../../../src/features/clients/EditClientPage.vue'
import { clients } from '../../../../src/features/clients/feature.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { hubert, rolf } from '../frame/people.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aClient } from './a-client.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/clients/NewClientPage.vue')
  await import('../../../../src/features/clients/EditClientPage.vue')
  await import('../../../../src/features/clients/ClientPage.vue')
}, 60_000)

const routes: RouteRecordRaw[] = [
  ...clients.routes,
  { path: '/:rest(.*)*', component: { template: '<p>elsewhere</p>' } },
]
const anna = aClient()

async function visit(path: string) {
  const users = [hubert, rolf].map(({ id, displayName }) => ({ id, displayName }))
  const { pinia, database } = await openMemoryDesk({ clients: [anna], users })
  const mounted = await mountInApp({ template: '<RouterView />' }, { routes, path, pinia })
  await eventually(() => expect(mounted.page.find('form').exists()).toBe(true))
  const stored = async (id: string) => (await database.clients.findOne(id).exec())?.toJSON()
  return { ...mounted, database, stored }
}

function field(page: VueWrapper, label: string) {
  const found = page.findAll('label').find((one) => one.text().startsWith(label))
  return page.get(`[id="${found?.attributes('for')}"]`)
}

describe('A new client', () => {
  it('is written in the order of thought and saved on this device', async () => {
    const { page, router, stored } = await visit('/clients/new')
    expect(page.findAll('legend').map((legend) => legend.text())).toEqual([
      'Who',
      'Numbers',
      'Birth and civil state',
      'Gender',
      'Address and language',
      'Caseworkers',
    ])
    await field(page, 'Last name').setValue(' Neu ')
    await field(page, 'First names').setValue('Nina')
    await field(page, 'National number').setValue('68070290131')
    await button(page, 'Take over').trigger('click')
    await field(page, 'Street').setValue('Aachener Strasse')
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.name).toBe('client'))
    const id = String(router.currentRoute.value.params.id)
    expect(await stored(id)).toMatchObject({
      ssin: '68070290131',
      lastName: 'Neu',
      firstNames: 'Nina',
      birthDate: '1968-07-02',
      gender: 1,
      caseworkers: [hubert.id],
      address: { street: 'Aachener Strasse' },
    })
  })

  it('says at the field and on top what keeps it from being saved', async () => {
    const { page, router } = await visit('/clients/new')
    await field(page, 'National number').setValue('68070290132')
    expect(page.text()).toContain('The check digits do not fit.')
    await page.get('form').trigger('submit')
    const summary = page.get('[role=alert]')
    expect(summary.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '#client-lastName',
      '#client-ssin',
    ])
    expect(router.currentRoute.value.path).toBe('/clients/new')
  })

  it('says that there is a file with this number already', async () => {
    const { page } = await visit('/clients/new')
    await field(page, 'National number').setValue(anna.ssin)
    await eventually(() => expect(page.text()).toContain('There is a file with this number already:'))
    expect(page.get(`a[href="/clients/${anna.id}"]`).text()).toBe('Musterfrau, Anna')
  })

  it('is not left unsaved without a question', async () => {
    const { page, router } = await visit('/clients/new')
    await field(page, 'Last name').setValue('Neu')
    const leaving = router.push('/elsewhere')
    await eventually(() => expect(document.querySelector('[role=dialog]')).not.toBeNull())
    const press = (words: string) =>
      [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
        .find((one) => one.textContent?.trim() === words)
        ?.click()
    press('Stay here')
    await leaving
    expect(router.currentRoute.value.path).toBe('/clients/new')
    const again = router.push('/elsewhere')
    await eventually(() => expect(document.querySelector('[role=dialog]')).not.toBeNull())
    press('Leave')
    await again
    expect(router.currentRoute.value.path).toBe('/elsewhere')
  })

  it('is left without a question when the device locks: nobody may be there to answer', async () => {
    const { page, router } = await visit('/clients/new')
    await field(page, 'Last name').setValue('Neu')
    useSessionStore().status = 'locked'
    await router.push('/elsewhere')
    expect(router.currentRoute.value.path).toBe('/elsewhere')
  })
})

describe('The file of a client', () => {
  it('asks why a number changes, and keeps the replaced one in its history', async () => {
    const { page, router, stored } = await visit(`/clients/${anna.id}/edit`)
    await field(page, 'National number').setValue('68070290131')
    await page.get('form').trigger('submit')
    expect(page.get('[role=alert]').text()).toContain('Say why the number changes.')
    await page.get('input[value=replaced]').setValue()
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.name).toBe('client'))
    expect(await stored(anna.id)).toMatchObject({
      ssin: '68070290131',
      formerSsins: [anna.ssin, ...anna.formerSsins],
    })
  })

  it('keeps a language that few speak, and names it', async () => {
    const { page, database } = await visit(`/clients/${anna.id}/edit`)
    expect(field(page, 'Language').element).toMatchObject({ value: 'de' })
    await database.clients.upsert({ ...anna, id: 'k', language: 'ka' })
    const { page: other } = await mountInApp(EditClientPage, { props: { id: 'k' } })
    await eventually(() => expect(other.find('form').exists()).toBe(true))
    const select = field(other, 'Language').element as HTMLSelectElement
    expect([select.value, select.selectedOptions[0]?.text]).toEqual(['ka', 'Georgian'])
  })

  it('assigns caseworkers and takes them off', async () => {
    const { page, router, stored } = await visit(`/clients/${anna.id}/edit`)
    await field(page, 'Add a caseworker').setValue(rolf.id)
    await button(page, 'Take off').trigger('click')
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.name).toBe('client'))
    expect(await stored(anna.id)).toMatchObject({ caseworkers: [rolf.id] })
  })

  it('keeps what was pulled while it was being written', async () => {
    const { page, router, stored, database } = await visit(`/clients/${anna.id}/edit`)
    await field(page, 'First names').setValue('Anna Maria')
    await saveRecord(database, 'clients', { ...anna, civilState: '20', lastName: 'Neumann' }, anna)
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.name).toBe('client'))
    expect(await stored(anna.id)).toMatchObject({
      firstNames: 'Anna Maria',
      civilState: '20',
      lastName: 'Neumann',
    })
  })
})
