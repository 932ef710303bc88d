import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { User } from '#core/records/user.ts'
import RequestsPage from '../../../../src/features/requests/RequestsPage.vue'
import { aManageAccess, anIdentifyPerson, aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { hubert, rolf } from '../frame/people.ts'
import { aSummary } from './a-summary.ts'
import { openMemoryDesk } from './memory-desk.ts'
import { eventually } from './eventually.ts'

const proxy = setupServer()

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

const id = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
const states = ['ok', 'unknown', 'sent'] as const

function someRequests(count = 3) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return {
    requests: [
      ...numbers.map((number) => aReceivedRequest({ id: id(number) })),
      aReceivedRequest({ id: id(count + 1), progress: 'draft' }),
    ],
    answers: numbers.map((number) =>
      anAnswer({ id: id(number), number, state: states[(number - 1) % states.length] ?? 'ok' }),
    ),
  }
}

async function open(contents: Parameters<typeof openMemoryDesk>[0], user: User = hubert, props = {}) {
  const { pinia } = await openMemoryDesk(contents, user)
  const mounted = await mountInApp(RequestsPage, { props, pinia })
  await eventually(() => expect(mounted.page.text()).not.toContain('Loading'))
  return mounted
}

const lines = (page: VueWrapper) => page.findAll('tbody tr').map((row) => row.text())

describe('My requests', () => {
  it('are listed newest first, with state, service, number, client and ticket', async () => {
    const { page } = await open(someRequests())
    expect(lines(page)).toHaveLength(4)
    expect(lines(page)[0]).toContain('Draft')
    expect(lines(page).at(-1)).toMatch(/Answered.*Tx25.*1.*Musterfrau, Anna.*fc9b0c4a/)
  })

  it('lead to the form while they are drafts, to their page afterwards', async () => {
    const { page } = await open(someRequests())
    const links = page.findAll('tbody a').map((link) => link.attributes('href'))
    expect(links[0]).toBe(`/tx25/${id(4)}`)
    expect(links.at(-1)).toBe(`/requests/${id(1)}`)
  })

  it('are filtered by groups of states', async () => {
    const { page } = await open(someRequests())
    const chips = page.findAll('[aria-pressed]').map((chip) => chip.text())
    expect(chips.slice(0, 5)).toEqual(['All 4', 'Needs you 1', 'Drafts 1', 'Under way 1', 'Done 1'])
    await button(page, 'Needs you').trigger('click')
    expect(lines(page)).toHaveLength(1)
    expect(lines(page)[0]).toContain('Unknown')
  })

  it('are filtered by service, and each chip counts beside the other choice', async () => {
    const contents = someRequests()
    contents.requests.push(aManageAccess({}, { id: id(9), progress: 'queued' }) as never)
    const { page } = await open(contents)
    await button(page, 'ManageAccess').trigger('click')
    expect(lines(page)).toHaveLength(1)
    const chips = page.findAll('[aria-pressed]').map((chip) => chip.text())
    expect(chips.slice(0, 5)).toEqual(['All 1', 'Needs you 0', 'Drafts 0', 'Under way 1', 'Done 0'])
    expect(chips.slice(5)).toEqual(['All services 5', 'IdentifyPerson 0', 'ManageAccess 1', 'Tx25 4'])
  })

  it('about somebody of whom there is no file name whom was searched', async () => {
    const request = anIdentifyPerson({ ssin: '', lastName: 'Musterfrau', firstName: 'Anna' })
    const { page } = await open({ requests: [request] })
    expect(lines(page)[0]).toContain('Musterfrau, Anna')
  })

  it('say when a group is empty', async () => {
    const { page } = await open({ requests: [aReceivedRequest()], answers: [anAnswer()] })
    await button(page, 'Drafts').trigger('click')
    expect(page.text()).toContain('None of your requests is in this group.')
    await button(page, 'Show all').trigger('click')
    expect(lines(page)).toHaveLength(1)
  })

  it('are walked through with the arrow keys', async () => {
    const { page } = await open(someRequests())
    const links = page.findAll<HTMLAnchorElement>('tbody a')
    links[0]?.element.focus()
    await page.get('tbody').trigger('keydown', { key: 'ArrowDown' })
    expect(document.activeElement).toBe(links[1]?.element)
  })

  it('draw of 521 only those near what is seen, and are all there for the keyboard and for readers', async () => {
    const { page } = await open(someRequests(520))
    expect(lines(page).length).toBeLessThan(60)
    expect(page.get('table').attributes('aria-rowcount')).toBe('522')
  })

  it('are begun where there are none', async () => {
    const { page } = await open({})
    expect(page.text()).toContain('You have made no request yet.')
    expect(page.find('a[href="/requests/new"]').exists()).toBe(true)
  })
})

describe('All requests', () => {
  it('are listed for an administrator, without anything asked or answered', async () => {
    proxy.use(http.get('*/api/requests', () => HttpResponse.json([aSummary()])))
    const { page } = await open({}, rolf)
    expect(page.get('h1').text()).toBe('All requests')
    await eventually(() => expect(lines(page)).toHaveLength(1))
    expect(lines(page)[0]).toMatch(/Answered.*Tx25 1.*Hubert Huppertz.*Musterfrau, Anna.*demo.*fc9b0c4a/)
    expect(page.find('a[href="/requests/new"]').exists()).toBe(false)
  })

  it('stand beside one’s own for who is both', async () => {
    proxy.use(http.get('*/api/requests', () => HttpResponse.json([])))
    const { page } = await open({}, { ...hubert, roles: ['caseworker', 'admin'] }, { all: true })
    await eventually(() => expect(page.text()).toContain('Nobody has made a request yet.'))
    expect(page.findAll('nav a').map((link) => link.text())).toEqual(['My requests', 'All requests'])
  })

  it('need the network, and say so', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.get('*/api/requests', () => HttpResponse.error()))
    const { page } = await open({}, rolf)
    await eventually(() => expect(page.text()).toContain('needs the network'))
    proxy.use(http.get('*/api/requests', () => HttpResponse.json([aSummary()])))
    await button(page, 'Try again').trigger('click')
    await eventually(() => expect(lines(page)).toHaveLength(1))
  })

  it('are read page by page', async () => {
    const full = Array.from({ length: 200 }, (_, index) => aSummary({ id: id(index) }))
    proxy.use(
      http.get('*/api/requests', ({ request }) =>
        HttpResponse.json(request.url.includes(`before=${id(199)}`) ? [aSummary({ id: 'older' })] : full),
      ),
    )
    const { page } = await open({}, rolf)
    await eventually(() => expect(page.get('table').attributes('aria-rowcount')).toBe('201'))
    await button(page, 'Show earlier requests').trigger('click')
    await eventually(() => expect(page.get('table').attributes('aria-rowcount')).toBe('202'))
  })
})
