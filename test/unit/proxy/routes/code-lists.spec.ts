import { describe, expect, it } from 'vitest'
import type { CodeListPreview, CodeListSummary } from '#core/wire/code-lists.ts'
import { codeListsAfter } from '../../../../proxy/store/code-lists.ts'
import { buildProxy } from '../build-proxy.ts'

const other = { names: { fr: 'Autre', nl: 'Andere' }, from: null, until: '2026-12-31', attributes: {} }
const file = {
  text: 'code;name_fr;name_nl\n0;inconnu;niet gekend\n1;masculin;mannelijk\n',
  source: 'Newer list',
}

async function asAdmin() {
  const proxy = await buildProxy()
  return { proxy, rolf: await proxy.as('rolf') }
}

async function summaryOf(proxy: Awaited<ReturnType<typeof buildProxy>>, id: string) {
  const patrick = await proxy.as('patrick')
  const summaries: CodeListSummary[] = (await patrick.get('/api/code-lists')).json()
  return summaries.find((line) => line.id === id)
}

describe('PUT /api/code-lists/:id/entries/:code', () => {
  it('changes an entry, which everybody pulls, and says who did it', async () => {
    const { proxy, rolf } = await asAdmin()
    const last = (await codeListsAfter(proxy.services.store, 0, 500)).at(-1)?.sequence ?? 0
    const response = await rolf.put('/api/code-lists/genders/entries/2', other)
    expect(response.json()).toEqual({ code: '2', ...other })
    const [pulled, ...more] = await codeListsAfter(proxy.services.store, last, 500)
    expect(more).toEqual([])
    expect(pulled?.document.entries.map(({ names }) => names.fr)).toEqual(['inconnu', 'masculin', 'Autre'])
    expect(await summaryOf(proxy, 'genders')).toMatchObject({
      origin: 'edited',
      changedByName: 'rolf',
      changedAt: '2026-11-21T10:00:00.000Z',
    })
    expect(await proxy.journal('code-entry-changed')).toMatchObject([
      { actor: proxy.user('rolf').id, details: { list: 'genders', code: '2' } },
    ])
  })

  it('adds an entry in its place', async () => {
    const { rolf } = await asAdmin()
    await rolf.put('/api/code-lists/sectors/entries/17.2', { ...other, attributes: { abbreviation_fr: 'X' } })
    const { entries } = (await rolf.get('/api/code-lists/sectors')).json()
    const codes: string[] = entries.map(({ code }: { code: string }) => code)
    expect(codes.slice(codes.indexOf('17.1'), codes.indexOf('17.1') + 3)).toEqual(['17.1', '17.2', '17.3'])
  })

  it('does nothing where nothing changes', async () => {
    const { proxy, rolf } = await asAdmin()
    const { entries } = (await rolf.get('/api/code-lists/genders')).json()
    const { code, ...same } = entries[1]
    expect((await rolf.put(`/api/code-lists/genders/entries/${code}`, same)).statusCode).toBe(200)
    expect(await summaryOf(proxy, 'genders')).toMatchObject({ origin: 'built-in', changedByName: null })
    expect(await proxy.journal('code-entry-changed')).toEqual([])
  })

  it.each([
    ['without a French name', { names: { nl: 'Andere' } }, 'names.fr'],
    ['with a blank name', { names: { fr: ' ' } }, 'names'],
    ['from a day that is none', { from: '2026-02-30' }, 'from'],
    ['until a day before the first one', { from: '2027-01-01' }, 'until'],
    ['with an attribute that the list does not have', { attributes: { iso2: 'BE' } }, 'attributes'],
  ])('refuses an entry %s', async (_, change, field) => {
    const { rolf } = await asAdmin()
    const response = await rolf.put('/api/code-lists/genders/entries/2', { ...other, ...change })
    expect(response.statusCode).toBe(400)
    expect(JSON.stringify(response.json().fields)).toContain(field.split('.')[0])
  })

  it('refuses a list that does not exist', async () => {
    const { rolf } = await asAdmin()
    expect((await rolf.put('/api/code-lists/planets/entries/2', other)).statusCode).toBe(400)
    expect((await rolf.get('/api/code-lists/planets')).statusCode).toBe(400)
  })
})

describe('POST /api/code-lists/:id/preview and import', () => {
  it('show first what would change, and change nothing', async () => {
    const { proxy, rolf } = await asAdmin()
    const response = await rolf.post('/api/code-lists/genders/preview', { ...file, edition: '2026-01-01' })
    const preview: CodeListPreview = response.json()
    expect(preview.changed.map(({ after }) => after.names.nl)).toEqual(['niet gekend'])
    expect(preview.ended).toMatchObject([{ code: '2', until: '2025-12-31' }])
    expect(preview).toMatchObject({ added: [], unchanged: 1, refused: [] })
    expect(await summaryOf(proxy, 'genders')).toMatchObject({ origin: 'built-in', edition: '2005-09-30' })
  })

  it('then take the list over with its source and edition, and record who did it', async () => {
    const { proxy, rolf } = await asAdmin()
    const response = await rolf.post('/api/code-lists/genders/import', { ...file, edition: '2026-01-01' })
    expect(response.statusCode).toBe(200)
    expect(await summaryOf(proxy, 'genders')).toEqual({
      id: 'genders',
      source: 'Newer list',
      edition: '2026-01-01',
      entries: 3,
      origin: 'imported',
      changedAt: '2026-11-21T10:00:00.000Z',
      changedByName: 'rolf',
    })
    const details = { list: 'genders', source: 'Newer list', edition: '2026-01-01' }
    expect(await proxy.journal('code-list-imported')).toMatchObject([
      { actor: proxy.user('rolf').id, details: { ...details, added: 0, changed: 1, ended: 1 } },
    ])
  })

  it.each([
    ['with a refused line', { text: 'code\n0\n?' }, 'text'],
    ['of an older edition', { edition: '2001-01-01' }, 'edition'],
    ['of a day that is none', { edition: '2026-02-30' }, 'edition'],
  ])('refuse a file %s whole', async (_, change, field) => {
    const { proxy, rolf } = await asAdmin()
    const body = { ...file, edition: '2026-01-01', ...change }
    const response = await rolf.post('/api/code-lists/genders/import', body)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ code: 'invalid-input', fields: [{ field }] })
    expect(await summaryOf(proxy, 'genders')).toMatchObject({ origin: 'built-in' })
  })
})

describe('GET /api/code-lists/:id.csv', () => {
  it('is a file that is imported again as it is', async () => {
    const { rolf } = await asAdmin()
    const response = await rolf.get('/api/code-lists/municipalities.csv')
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(response.headers['content-disposition']).toContain('municipalities-2012-01-01.csv')
    expect(response.body).toContain('\r\n63023;Eupen;;;;;;Wallonie;4700 Eupen, 4701 Kettenis\r\n')
    const again = { text: response.body, source: 'The same', edition: '2026-01-01' }
    const preview = (await rolf.post('/api/code-lists/municipalities/preview', again)).json()
    expect(preview).toMatchObject({ added: [], changed: [], ended: [], unchanged: 586, refused: [] })
  })
})
