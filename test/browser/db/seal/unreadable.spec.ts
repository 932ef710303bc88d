import { describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../../../src/db/open.ts'
import type { UnreadableDocument } from '../../../../src/db/seal/sealed-storage.ts'
import { anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../../../unit/app/clients/a-client.ts'
import { sealText } from '../../../../src/db/seal/sealed-text.ts'
import { openStore, testKey } from '../open-store.ts'
import { rawDocument, tamper } from './raw-store.ts'

const flip = (text: string, at: number) =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`

/** Three answers, of which something happens to the second before the database is opened again. */
async function reopened(damage: (name: string) => Promise<void>, key?: Promise<CryptoKey>) {
  const before = await openStore()
  await before.answers.bulkInsert(['1', '2', '3'].map((id) => anAnswer({ id })))
  await before.close()
  await damage(before.name)
  const found: UnreadableDocument[] = []
  const replaced: string[] = []
  const database = await openStore(before.name, {
    key: await (key ?? testKey()),
    report: (document) => void found.push(document),
    onReplaced: (collection, id) => void replaced.push(`${collection}/${id}`),
  })
  return { database, found, replaced }
}

const damages: [string, UnreadableDocument['reason'], (sealed: string) => string][] = [
  ['altered in its IV', 'not-authentic', (sealed) => flip(sealed, 6)],
  ['altered in its content', 'not-authentic', (sealed) => flip(sealed, 60)],
  ['altered in its last byte', 'not-authentic', (sealed) => flip(sealed, sealed.length - 5)],
  ['cut in the middle', 'not-authentic', (sealed) => sealed.slice(0, 40)],
  ['cut to nothing', 'unknown-format', () => ''],
  ['said to be of another schema version', 'not-authentic', (sealed) => sealed.replace('1:0:', '1:5:')],
  ['of a format that comes later', 'unknown-format', (sealed) => sealed.replace('1:', '2:')],
  ['clear text', 'unknown-format', () => '{"state":"ok"}'],
]

describe('A document that cannot be opened', () => {
  it.each(damages)(
    'because it was %s is set aside as %s; the others go on',
    async (_name, reason, change) => {
      const { database, found } = await reopened((name) => tamper(name, 'answers', '2', change))
      const damaged = await rawDocument(database.name, 'answers', '2')
      expect((await database.answers.find().exec()).map(({ id }) => id)).toEqual(['1', '3'])
      expect(await database.answers.findOne('2').exec()).toBeNull()
      expect(await database.answers.count().exec()).toBe(2)
      expect(found).toContainEqual({ collection: 'answers', id: '2', reason })
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['2']))
      expect(await rawDocument(database.name, 'answers', '2')).toEqual(damaged)
    },
  )

  it('of the browser’s own does not keep writes waiting, and is not overwritten by one', async () => {
    const before = await openStore()
    const clients = ['1', '2', '3', '4'].map((id) => aClient({ id }))
    await before.clients.bulkInsert(clients.slice(0, 3))
    await before.close()
    await tamper(before.name, 'clients', '2', () => '1:0:AAAA')
    const database = await openStore(before.name, { key: await testKey(), report: () => {} })
    const { success, error } = await database.clients.bulkUpsert(clients)
    expect(success.map(({ id }) => id).toSorted()).toEqual(['1', '3', '4'])
    expect(error.map(({ documentId }) => documentId)).toEqual(['2'])
    await expect(database.clients.upsert(aClient({ id: '2' }))).rejects.toThrow()
    await database.clients.upsert(aClient({ id: '5' }))
    expect((await rawDocument(database.name, 'clients', '2')).sealed).toBe('1:0:AAAA')
  })

  it('and that the proxy has too is replaced by what it gives, also in a living list', async () => {
    const { database, found, replaced } = await reopened((name) =>
      tamper(name, 'answers', '2', () => '1:0:AAAA'),
    )
    const seen: string[][] = []
    const living = database.answers.find().$.subscribe((list) => seen.push(list.map(({ id }) => id)))
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['1', '3']))
    const pulled = ['1', '2', '3', '4'].map((id) => anAnswer({ id, state: 'warnings' }))
    expect((await database.answers.bulkUpsert(pulled)).error).toEqual([])
    found.length = 0
    await vi.waitFor(() => expect(seen.at(-1)?.toSorted()).toEqual(['1', '2', '3', '4']))
    living.unsubscribe()
    expect(replaced).toEqual(['answers/2'])
    expect(found).toEqual([])
    await database.answers.upsert(anAnswer({ id: '2', state: 'ok' }))
    expect(await database.answers.findOne('2').exec()).toMatchObject({ state: 'ok' })
  })

  it('of another document is noticed when the two are exchanged, within and across collections', async () => {
    const { database, found } = await reopened(async (name) => {
      const { sealed } = await rawDocument(name, 'answers', '1')
      await tamper(name, 'answers', '2', () => sealed)
    })
    expect(await database.answers.find().exec()).toHaveLength(2)
    expect(found[0]).toMatchObject({ id: '2', reason: 'not-authentic' })
  })

  it.each(['{"state":"o', 'null', '"ok"', '[1]', ''])(
    'because what was sealed is no record (%s) is set aside; the others go on',
    async (text) => {
      const { database, found } = await reopened(async (name) => {
        const place = { database: name, collection: 'answers', id: '2', version: 0 }
        const sealed = await sealText(await testKey(), place, text)
        await tamper(name, 'answers', '2', () => sealed)
      })
      expect((await database.answers.find().exec()).map(({ id }) => id)).toEqual(['1', '3'])
      expect(found).toContainEqual({ collection: 'answers', id: '2', reason: 'unknown-format' })
    },
  )

  it('of another user is noticed under the same key', async () => {
    const other = await openStore(undefined, undefined, ['answers'])
    await other.answers.insert(anAnswer({ id: '2' }))
    const { sealed } = await rawDocument(other.name, 'answers', '2')
    const { database } = await reopened((name) => tamper(name, 'answers', '2', () => sealed))
    expect(await database.answers.findOne('2').exec()).toBeNull()
  })
})

describe('A wrong key', () => {
  it('opens nothing, breaks nothing, and the right key finds all again', async () => {
    const { database, found } = await reopened(() => Promise.resolve(), testKey(2))
    expect(await database.answers.find().exec()).toEqual([])
    expect(found.map(({ id }) => id).toSorted()).toEqual(['1', '2', '3'])
    await database.close()
    const again = await openDatabase(database.name, { key: await testKey(), report: () => {} })
    expect(await again.answers.count().exec()).toBe(3)
    await again.remove()
  })
})
