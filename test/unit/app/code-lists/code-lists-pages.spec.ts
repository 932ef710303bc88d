import type { VueWrapper } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CodeEntry, CodeList } from '#core/records/code-list.ts'
import type { Role } from '#core/records/user.ts'
import type { CodeListPreview } from '#core/wire/code-lists.ts'
import CodeListPage from '../../../../src/features/code-lists/CodeListPage.vue'
import CodeListsPage from '../../../../src/features/code-lists/CodeListsPage.vue'
import { contentOf, fieldsOf } from '../../../../src/features/code-lists/entry-fields.ts'
import { searchEntries } from '../../../../src/features/code-lists/search-entries.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aDemoInstance, rolf } from '../frame/people.ts'

const entry = (code: string, fr: string, change: Partial<CodeEntry> = {}): CodeEntry => ({
  code,
  names: { fr },
  from: null,
  until: null,
  attributes: {},
  ...change,
})
const list: CodeList = {
  id: 'countries',
  source: 'NIS codes of countries',
  edition: '2012-01-01',
  entries: [
    entry('103', 'Allemagne', { names: { fr: 'Allemagne', en: 'Germany' }, attributes: { iso2: 'DE' } }),
    entry('134', 'Allemagne de l’Est', { until: '1990-10-02' }),
    entry('150', 'Belgique', { from: '1830-10-04' }),
  ],
}
const nothing: CodeListPreview = { added: [], changed: [], ended: [], unchanged: 3, refused: [] }

const proxy = setupServer()
const asked = vi.fn<(path: string, body: unknown) => void>()
let preview: CodeListPreview

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  asked.mockReset()
  preview = nothing
  proxy.use(
    http.get('*/api/code-lists', () =>
      HttpResponse.json([
        {
          id: 'countries',
          source: list.source,
          edition: list.edition,
          entries: 3,
          origin: 'edited',
          changedAt: '2026-11-27T08:00:00.000Z',
          changedByName: 'Rolf Rompen',
        },
      ]),
    ),
    http.get('*/api/code-lists/countries', () => HttpResponse.json(list)),
    http.all('*/api/code-lists/countries/*', async ({ request }) => {
      asked(new URL(request.url).pathname.replace('/api/code-lists/countries/', ''), await request.json())
      return HttpResponse.json(request.method === 'PUT' ? list.entries[0] : preview)
    }),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function openPage(component: Component, said: string, role: Role = 'admin'): Promise<VueWrapper> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = aDemoInstance()
  session.user = { ...rolf, roles: [role] }
  const { page } = await mountInApp(component, { pinia, props: { id: 'countries' } })
  await vi.waitFor(() => expect(page.text()).toContain(said))
  return page
}

async function chooseFile(page: VueWrapper): Promise<void> {
  const input = page.find('input[type=file]')
  Object.defineProperty(input.element, 'files', {
    value: [new File(['code;name_fr\n103;Allemagne'], 'countries.csv')],
  })
  await input.trigger('change')
  await page.find('form input.control:not([type=date])').setValue('NIS codes, newer')
  await page.find('form input[type=date]').setValue('2027-01-01')
}

describe('The code lists', () => {
  it('are listed with source, edition and who changed them last', async () => {
    const page = await openPage(CodeListsPage, 'Countries')
    expect(page.text()).toContain('edited by Rolf Rompen, 27/11/2026 09:00')
    expect(page.find('tbody a').attributes('href')).toBe('/settings/code-lists/countries')
  })

  it('show each entry with the period in which it can be chosen', async () => {
    const text = (await openPage(CodeListPage, 'Germany')).text()
    expect(text).toContain('until 02/10/1990')
    expect(text).toContain('from 04/10/1830')
    expect(text).toContain('Allemagne de l’Est')
  })

  it('are only read by a security advisor', async () => {
    const page = await openPage(CodeListPage, 'Germany', 'security-advisor')
    expect(page.findAll('button')).toHaveLength(0)
    expect(page.find('input[type=file]').exists()).toBe(false)
  })

  it('let an entry be changed, whole', async () => {
    const page = await openPage(CodeListPage, 'Germany')
    await button(page, 'Change').trigger('click')
    await vi.waitFor(() => expect(document.querySelector('#code-entry')).not.toBeNull())
    const until = document.querySelectorAll<HTMLInputElement>('#code-entry input[type=date]')[1]
    if (until) until.value = '2030-12-31'
    until?.dispatchEvent(new Event('input'))
    document.querySelector('#code-entry')?.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
    expect(asked).toHaveBeenCalledWith('entries/103', {
      names: { fr: 'Allemagne', en: 'Germany' },
      from: null,
      until: '2030-12-31',
      attributes: { iso2: 'DE' },
    })
  })
})

describe('An import', () => {
  it('shows what would change before anything does', async () => {
    preview = { ...nothing, added: [entry('999', 'Utopie')], ended: [entry('134', 'Allemagne de l’Est')] }
    const page = await openPage(CodeListPage, 'Germany')
    await chooseFile(page)
    await button(page, 'See what would change').trigger('submit')
    await vi.waitFor(() => expect(page.text()).toContain('Utopie'))
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      'preview',
      expect.objectContaining({ edition: '2027-01-01' }),
    )
    await button(page, 'Import the list').trigger('click')
    await vi.waitFor(() => expect(page.text()).toContain('Imported: 1 new, 0 changed, 1 ended.'))
    expect(asked.mock.lastCall?.[0]).toBe('import')
  })

  it('says which lines cannot be read, and then offers no import', async () => {
    preview = { ...nothing, refused: [{ line: 7, reason: 'day', column: 'valid_from' }] }
    const page = await openPage(CodeListPage, 'Germany')
    await chooseFile(page)
    await button(page, 'See what would change').trigger('submit')
    await vi.waitFor(() => expect(page.text()).toContain('Line 7: this is no day: valid_from'))
    expect(page.text()).not.toContain('Import the list')
  })
})

describe('The search in a list', () => {
  it.each([
    ['allemagne', ['103', '134']],
    ['est alle', ['134']],
    ['germany', ['103']],
    ['de', ['103', '134']],
    ['150', ['150']],
    ['', ['103', '134', '150']],
  ])('finds by code, name and attribute: %s', (search, codes) => {
    expect(searchEntries(list.entries, search).map(({ code }) => code)).toEqual(codes)
  })
})

describe('The fields of an entry', () => {
  it('give back what was there', () => {
    for (const { code, ...content } of list.entries) {
      expect(contentOf(fieldsOf({ code, ...content }))).toEqual(content)
    }
  })
})
