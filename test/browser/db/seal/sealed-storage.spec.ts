import { describe, expect, it, vi } from 'vitest'
import { createDraft } from '../../../../src/db/requests.ts'
import { anAnswer, aDraft } from '../../../fixtures/requests.ts'
import { openStore } from '../open-store.ts'
import { rawDocument, rawStore } from './raw-store.ts'

describe('A sealed document', () => {
  it('shows its id and RxDB’s own fields on the disk, and nothing of its content', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    const raw = await rawDocument(database.name, 'requests', draft.id)
    expect(Object.keys(raw).toSorted()).toEqual(['_attachments', '_deleted', '_meta', '_rev', 'id', 'sealed'])
    for (const value of ['Musterfrau', '60051590042', 'social inquiry', draft.author, 'tx25']) {
      expect(JSON.stringify(raw)).not.toContain(value)
    }
  })

  it('is sealed anew with each write, so that equal contents do not look alike', async () => {
    const database = await openStore()
    await database.answers.bulkInsert([anAnswer({ id: 'one' }), anAnswer({ id: 'two' })])
    const first = await rawDocument(database.name, 'answers', 'one')
    expect((await rawDocument(database.name, 'answers', 'two')).sealed).not.toBe(first.sealed)
    await (await database.answers.findOne('one').exec(true)).incrementalPatch({ ticket: null })
    expect((await rawDocument(database.name, 'answers', 'one')).sealed).not.toBe(first.sealed)
  })

  it('stays sealed when it is deleted', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    await (await database.requests.findOne(draft.id).exec(true)).incrementalRemove()
    const raw = await rawDocument(database.name, 'requests', draft.id)
    expect(raw).toMatchObject({ _deleted: '1' })
    expect(JSON.stringify(raw)).not.toContain('Musterfrau')
  })
})

describe('The store that RxDB keeps for itself', () => {
  it('holds the names and schemas of collections and nothing of a record', async () => {
    const database = await openStore()
    await createDraft(database, aDraft())
    const all = await rawStore(database.name, '_rxdb_internal', (store) => store.getAll())
    expect(all.length).toBeGreaterThan(1)
    expect(JSON.stringify(all)).not.toMatch(/Musterfrau|60051590042|social inquiry/)
  })
})

describe('A sealed collection', () => {
  it('upserts in bulk, changes, removes and shows it in a live list', async () => {
    const database = await openStore()
    const seen: string[][] = []
    database.answers
      .find()
      .$.subscribe((answers) => seen.push(answers.map(({ id, state }) => `${id} ${state}`)))
    await database.answers.bulkUpsert([anAnswer({ id: '1' }), anAnswer({ id: '2' })])
    await database.answers.bulkUpsert([anAnswer({ id: '2', state: 'warnings' }), anAnswer({ id: '3' })])
    await (
      await database.answers.findOne('1').exec(true)
    ).incrementalModify((answer) => ({ ...answer, state: 'errors' as const }))
    await database.answers.bulkRemove(['3'])
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['1 errors', '2 warnings']))
  })

  it('keeps the last of many changes, made at once', async () => {
    const database = await openStore()
    const { id } = await createDraft(database, aDraft({ reason: '' }))
    const document = await database.requests.findOne(id).exec(true)
    const letters = ['a', 'b', 'c', 'd', 'e', 'f']
    await Promise.all(
      letters.map((letter) =>
        document.incrementalModify((record) => ({ ...record, reason: record.reason + letter })),
      ),
    )
    expect((await database.requests.findOne(id).exec(true)).reason).toBe('abcdef')
  })

  it('inserts again what was deleted', async () => {
    const database = await openStore()
    await database.answers.insert(anAnswer({ id: '1' }))
    await database.answers.bulkRemove(['1'])
    await database.answers.insert(anAnswer({ id: '1', state: 'errors' }))
    expect((await database.answers.findOne('1').exec(true)).state).toBe('errors')
  })

  it('finds by id, alone and several', async () => {
    const database = await openStore()
    await database.answers.bulkInsert(['1', '2', '3'].map((id) => anAnswer({ id })))
    expect(await database.answers.findByIds(['1', '3']).exec()).toHaveProperty('size', 2)
    expect(await database.answers.find({ selector: { id: { $gt: '1' } } }).exec()).toHaveLength(2)
    expect(await database.answers.count().exec()).toBe(3)
  })

  it.each<[string, object]>([
    ['a selector', { selector: { state: 'ok' } }],
    ['a selector inside an or', { selector: { $or: [{ id: '1' }, { author: 'somebody' }] } }],
    ['a sort', { selector: {}, sort: [{ receivedAt: 'asc' }] }],
  ])('refuses a query whose %s reaches a sealed field', async (_name, query) => {
    const database = await openStore()
    await expect(database.answers.find(query).exec()).rejects.toThrow('is sealed')
  })

  it('refuses to count by a sealed field', async () => {
    const database = await openStore()
    await expect(database.answers.count({ selector: { state: 'ok' } }).exec()).rejects.toThrow('is sealed')
  })
})
