import type { VueWrapper } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '#core/records/user.ts'
import type { Person } from '#core/wire/people.ts'
import PeoplePage from '../../../../src/features/people/PeoplePage.vue'
import PersonPage from '../../../../src/features/people/PersonPage.vue'
import { useSessionStore } from '../../../../src/session/session.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aDemoInstance, rolf } from '../frame/people.ts'

const proxy = setupServer()
const asked = vi.fn<(path: string, body: unknown) => void>()

function aPerson(change: Partial<Person> = {}): Person {
  return {
    id: 'hubert',
    name: 'hubert',
    displayName: 'Hubert Huppertz',
    roles: [{ role: 'caseworker', until: '2026-12-31' }],
    active: true,
    lastSignInAt: '2026-11-27T08:00:00.000Z',
    secondFactorSince: null,
    mustChangePassword: false,
    resultsHeldSince: null,
    sessions: 1,
    ...change,
  }
}

let people: Person[]
beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  people = [aPerson(), aPerson({ id: 'theresia', name: 'theresia', displayName: 'Theresia Thelen' })]
  asked.mockReset()
  const answer = http.all('*/api/people/*', async ({ request }) => {
    const path = new URL(request.url).pathname.replace('/api/people/', '')
    if (request.method === 'GET') return HttpResponse.json([])
    asked(path, request.method === 'DELETE' ? null : await request.json())
    if (path.endsWith('/password'))
      return HttpResponse.json({ person: people[0], oneTimePassword: 'amber-falcon-7' })
    if (path.endsWith('/handover')) return HttpResponse.json({ drafts: 3, clients: 14 })
    return HttpResponse.json(people[0])
  })
  proxy.use(
    http.get('*/api/people', () => HttpResponse.json(people)),
    http.post('*/api/people', async ({ request }) => {
      asked('', await request.json())
      return HttpResponse.json({
        person: aPerson({ displayName: 'Nora Neu' }),
        oneTimePassword: 'amber-falcon-7',
      })
    }),
    answer,
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function openPage(
  component: Component,
  roles: Role[],
  props: { id?: string } = {},
): Promise<VueWrapper> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = aDemoInstance()
  session.user = { ...rolf, roles }
  const { page } = await mountInApp(component, { pinia, props })
  await vi.waitFor(() => expect(page.text()).toContain('Hubert Huppertz'))
  return page
}

const person = (roles: Role[] = ['admin'], id = 'hubert') => openPage(PersonPage, roles, { id })
const inDialog = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))

describe('The people', () => {
  it('are listed with their roles and until when they count', async () => {
    const page = await openPage(PeoplePage, ['admin'])
    expect(page.text()).toContain('caseworker until 31/12/2026')
    expect(page.find('tbody a').attributes('href')).toBe('/settings/people/hubert')
  })

  it('get a new account with a one-time password that is shown once', async () => {
    const page = await openPage(PeoplePage, ['admin'])
    await button(page, 'New account').trigger('click')
    const [displayName, name] = [...document.querySelectorAll<HTMLInputElement>('#new-person input.control')]
    for (const [input, text] of [
      [displayName, 'Nora Neu'],
      [name, 'nora'],
    ] as const) {
      if (input) input.value = text
      input?.dispatchEvent(new Event('input'))
    }
    inDialog('Create the account')?.click()
    await vi.waitFor(() => expect(document.body.textContent).toContain('amber-falcon-7'))
    expect(asked).toHaveBeenCalledExactlyOnceWith('', {
      name: 'nora',
      displayName: 'Nora Neu',
      roles: [{ role: 'caseworker', until: null }],
    })
    inDialog('I have noted it')?.click()
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('amber-falcon-7'))
  })

  it('are only read by a security advisor', async () => {
    expect((await openPage(PeoplePage, ['security-advisor'])).text()).not.toContain('New account')
  })
})

describe('A person', () => {
  it('gets roles with an end', async () => {
    const page = await person()
    const [, admin] = page.findAll('input[type=checkbox]')
    await admin?.setValue(true)
    await button(page, 'Save the roles').trigger('click')
    await vi.waitFor(() =>
      expect(asked).toHaveBeenCalledWith('hubert/roles', {
        roles: [
          { role: 'caseworker', until: '2026-12-31' },
          { role: 'admin', until: null },
        ],
      }),
    )
  })

  it('becomes a security advisor by an administrator only with the code of the log', async () => {
    const page = await person()
    await page.findAll('input[type=checkbox]')[2]?.setValue(true)
    expect(page.text()).toContain('One-time code of the server’s log')
    const advisors = await person(['security-advisor'])
    await advisors.findAll('input[type=checkbox]')[2]?.setValue(true)
    expect(advisors.text()).not.toContain('One-time code of the server’s log')
  })

  it('never changes the own roles', async () => {
    people = [aPerson({ id: rolf.id })]
    const page = await person(['admin'], rolf.id)
    expect(page.text()).toContain('Nobody changes his own roles.')
    expect(page.find('.roles').attributes()).toHaveProperty('disabled')
  })

  it('gets a one-time password, and what was answered before is held back', async () => {
    const page = await person()
    await button(page, 'Give a new one-time password').trigger('click')
    expect(asked).not.toHaveBeenCalled()
    inDialog('End the sessions and give it')?.click()
    await vi.waitFor(() => expect(page.text()).toContain('amber-falcon-7'))
    expect(asked).toHaveBeenCalledWith('hubert/password', {})
  })

  it('loses a second factor whose phone is lost', async () => {
    people = [aPerson({ secondFactorSince: '2026-11-20T08:00:00.000Z' })]
    const page = await person()
    await button(page, 'Take the second factor away').trigger('click')
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('hubert/second-factor', null))
  })

  it('is released by an advisor, not by an administrator', async () => {
    people = [aPerson({ resultsHeldSince: '2026-11-27T08:00:00.000Z' })]
    const admins = await person()
    expect(admins.text()).toContain('Results before 27/11/2026 09:00 are held back')
    expect(admins.text()).not.toContain('Release the results')
    const advisors = await person(['security-advisor'])
    await button(advisors, 'Release the results').trigger('click')
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('hubert/release-results', {}))
  })

  it('has no password that an advisor could do anything about, unless results are held back', async () => {
    expect((await person(['security-advisor'])).text()).not.toContain('Password')
  })

  it('hands drafts and clients over, of which only the number is told', async () => {
    const page = await person()
    await page.find('select').setValue('theresia')
    await button(page, 'Hand over').trigger('click')
    await vi.waitFor(() => expect(page.text()).toContain('Now with Theresia Thelen: drafts 3, clients 14.'))
  })
})
