import type { VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import { visits } from '../../../../src/features/visits/feature.ts'
import { anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { hubert } from '../frame/people.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aVisit } from './a-visit.ts'

vi.mock('../../../../src/session/device.ts', () => ({
  ownWays: async () => ({ passphrase: true, passkey: false }),
}))

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/visits/VisitsPage.vue')
  await import('../../../../src/features/visits/NewVisitPage.vue')
  await import('../../../../src/features/visits/EditVisitPage.vue')
}, 60_000)

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T09:00:00Z') }))
afterEach(() => vi.useRealTimers())

const routes: RouteRecordRaw[] = [
  ...visits.routes,
  { path: '/:rest(.*)*', component: { template: '<p>elsewhere</p>' } },
]
const anna = aClient()

async function visit(path: string, contents: Parameters<typeof openMemoryDesk>[0] = {}) {
  const { pinia, database } = await openMemoryDesk({ clients: [anna], ...contents })
  const mounted = await mountInApp({ template: '<RouterView />' }, { routes, path, pinia })
  await eventually(() => expect(mounted.page.text()).not.toMatch(/^$|Loading/))
  const stored = async () => (await database.visits.find().exec()).map((one) => one.toMutableJSON())
  return { ...mounted, database, stored }
}

function field(page: VueWrapper, label: string) {
  const found = page.findAll('label').find((one) => one.text().startsWith(label))
  return page.get(`[id="${found?.attributes('for')}"]`)
}

describe('The list of visits', () => {
  it('goes by day, today first, the past folded, only one’s own', async () => {
    const { page } = await visit('/visits', {
      visits: [
        aVisit({ id: '1' }),
        aVisit({ id: '2', plannedFor: '2026-11-28', plannedTime: '' }),
        aVisit({ id: '3', plannedFor: '2026-11-02', state: 'done' }),
        aVisit({ id: '4', author: 'somebody else' }),
      ],
    })
    expect(page.findAll('h2').map((heading) => heading.text())).toEqual([
      'Today, Saturday 28 November',
      'Monday 30 November',
      'Monday 2 November',
    ])
    expect(page.get('details').text()).toContain('one past visit')
    expect(page.get('details').attributes('open')).toBeUndefined()
  })

  it('says in words what is ready for a place without a network', async () => {
    const answers = [anAnswer({ clientId: anna.id, reply: '<reply/>' })]
    const { page } = await visit('/visits', { visits: [aVisit()], answers })
    await eventually(() => {
      expect(page.text()).toContain('Client on this device')
      expect(page.text()).toContain('Last result on this device of 21/11/2026')
      expect(page.text()).toContain('Can be unlocked without a network')
    })
  })

  it('says what is missing for it', async () => {
    const { page } = await visit('/visits', { visits: [aVisit({ clientId: 'far' })] })
    expect(page.text()).toContain('A client who is not on this device')
    expect(page.text()).toContain('Client not on this device yet')
    expect(page.text()).toContain('No result on this device')
  })

  it.each([
    ['Done', 'done'],
    ['Cancel the visit', 'cancelled'],
  ])('takes “%s” for an answer', async (words, state) => {
    const { page, stored } = await visit('/visits', { visits: [aVisit()] })
    await button(page, words).trigger('click')
    await eventually(async () => expect(await stored()).toMatchObject([{ state }]))
    await eventually(() => expect(page.text()).toContain('Plan again'))
  })

  it('asks what became of visits whose day has passed', async () => {
    const { page } = await visit('/visits', { visits: [aVisit({ plannedFor: '2026-11-20' })] })
    expect(page.text()).toContain('Visits whose day has passed')
  })

  it('draws 500 visits, the past ones up to a hundred', async () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      aVisit({ id: `v${index}`, state: 'done', plannedFor: '2026-10-01' }),
    )
    const { page } = await visit('/visits', { visits: many })
    expect(page.text()).toContain('500 past visits')
    expect(page.text()).toContain('400 older ones are not shown.')
    expect(page.findAll('li').length).toBeLessThan(300)
  })

  it('leads to the clients where nothing is planned', async () => {
    const { page } = await visit('/visits')
    expect(page.text()).toContain('No visit is planned.')
    expect(page.find('a[href="/clients"]').exists()).toBe(true)
  })
})

describe('Planning a visit', () => {
  it('begins with today and the client’s address, and is saved on this device', async () => {
    const { page, router, stored } = await visit(`/visits/new?client=${anna.id}`)
    await eventually(() => expect(page.find('form').exists()).toBe(true))
    expect(field(page, 'Address').element).toMatchObject({ value: 'Klötzerbahn 1 / B2, 4700 Eupen' })
    expect(field(page, 'Day').element).toMatchObject({ value: '2026-11-28' })
    await field(page, 'Day').setValue('2026-12-01')
    await field(page, 'Time').setValue('10:30')
    await field(page, 'Note').setValue('Bring the form')
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.path).toBe('/visits'))
    expect(await stored()).toMatchObject([
      {
        clientId: anna.id,
        author: hubert.id,
        plannedFor: '2026-12-01',
        plannedTime: '10:30',
        note: 'Bring the form',
        state: 'planned',
      },
    ])
  })

  it('lets the client be chosen where it was not begun on his page', async () => {
    const { page } = await visit('/visits/new')
    await button(page, 'Musterfrau, Anna').trigger('click')
    await eventually(() => expect(page.find('form').exists()).toBe(true))
    expect(page.text()).toContain('Musterfrau, Anna')
  })

  it('needs a day', async () => {
    const { page, router } = await visit(`/visits/new?client=${anna.id}`)
    await eventually(() => expect(page.find('form').exists()).toBe(true))
    await field(page, 'Day').setValue('')
    await page.get('form').trigger('submit')
    expect(page.text()).toContain('Choose the day.')
    expect(router.currentRoute.value.path).toBe('/visits/new')
  })
})

describe('Editing a visit', () => {
  it('changes day and note', async () => {
    const { page, router, stored } = await visit(`/visits/${aVisit().id}`, { visits: [aVisit()] })
    await field(page, 'Day').setValue('2026-12-24')
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.path).toBe('/visits'))
    expect(await stored()).toMatchObject([{ plannedFor: '2026-12-24', plannedTime: '14:00' }])
  })

  it('says when there is no such visit', async () => {
    const { page } = await visit('/visits/nobody')
    expect(page.text()).toContain('There is no such visit on this device.')
  })
})
