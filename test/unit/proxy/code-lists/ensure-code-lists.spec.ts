import { describe, expect, it } from 'vitest'
import { ensureCodeLists } from '../../../../proxy/code-lists/ensure-code-lists.ts'
import { codeListsAfter, findCodeList, writeCodeList } from '../../../../proxy/store/code-lists.ts'
import { buildProxy } from '../build-proxy.ts'

describe('The lists of an instance', () => {
  it('are those of the program at first, each a document of its own', async () => {
    const { services } = await buildProxy({ empty: true })
    const documents = await codeListsAfter(services.store, 0, 500)
    expect(documents.map(({ document }) => document.id).toSorted()).toEqual([
      'civil-states',
      'countries',
      'genders',
      'identity-card-types',
      'municipalities',
      'purposes',
      'registers',
      'sectors',
    ])
    expect(documents.find(({ document }) => document.id === 'sectors')?.document.entries).toHaveLength(209)
    const last = documents.at(-1)?.sequence ?? 0
    expect(await codeListsAfter(services.store, last, 500)).toEqual([])
    expect(await codeListsAfter(services.store, 0, 3)).toHaveLength(3)
  })

  it('are renewed by a newer edition of the program, but not where an admin changed them', async () => {
    const { services } = await buildProxy({ empty: true })
    const { store } = services
    const old = { edition: '2001-01-01', source: 'old', entries: [] }
    const by = { changedAt: null, changedBy: null }
    await store.change(async (writing) => {
      await writeCodeList(writing, { list: { id: 'genders', ...old }, origin: 'built-in', ...by })
      await writeCodeList(writing, { list: { id: 'registers', ...old }, origin: 'edited', ...by })
      await writeCodeList(writing, { list: { id: 'sectors', ...old }, origin: 'imported', ...by })
    })
    await ensureCodeLists(store)
    const sources = await Promise.all(
      (['genders', 'registers', 'sectors'] as const).map(
        async (id) => (await findCodeList(store, id))?.list.source,
      ),
    )
    expect(sources).toEqual(['t_Gender of CommonDataTypes.xsd, 30 September 2005', 'old', 'old'])
  })

  it('raise nothing at the next start', async () => {
    const { services } = await buildProxy({ empty: true })
    const before = await codeListsAfter(services.store, 0, 500)
    await ensureCodeLists(services.store)
    expect(await codeListsAfter(services.store, 0, 500)).toEqual(before)
  })
})
