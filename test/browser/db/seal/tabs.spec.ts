import { fillWithDefaultSettings, type RxJsonSchema, type RxStorageInstance } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { expect, it, onTestFinished, vi } from 'vitest'
import { sealStorage, type UnreadableDocument } from '../../../../src/db/seal/sealed-storage.ts'
import { testKey } from '../open-store.ts'

interface Note {
  id: string
  text: string
}

const schema = fillWithDefaultSettings<Note>({
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: { type: 'string', maxLength: 36 }, text: { type: 'string' } },
} as RxJsonSchema<Note>)

const databaseName = `cbss-desk-tabs-${Date.now()}`

/** The storage of one tab; the token is what tells tabs apart. */
async function tab(token: string, key = 1) {
  const unreadable: UnreadableDocument[] = []
  const storage = sealStorage(getRxStorageDexie(), await testKey(key), (found) => unreadable.push(found))
  const instance: RxStorageInstance<Note, unknown, unknown> = await storage.createStorageInstance({
    databaseName,
    collectionName: 'notes',
    databaseInstanceToken: token,
    multiInstance: true,
    options: {},
    devMode: false,
    schema,
  })
  const seen: string[] = []
  instance.changeStream().subscribe(({ events }) => {
    seen.push(...events.map(({ documentData }) => documentData.text.slice(0, 6)))
  })
  onTestFinished(() => instance.close())
  return { instance, seen, unreadable }
}

const written = (id: string, height: number, text: string) => ({
  id,
  text,
  _deleted: false,
  _attachments: {},
  _meta: { lwt: height },
  _rev: `${height}-tab`,
})

it('Two tabs see each other’s writes in the order they were made', async () => {
  const [writer, reader] = [await tab('writer'), await tab('reader')]
  const large = written('note', 1, `large ${'x'.repeat(2_000_000)}`)
  const small = written('note', 2, 'small ')
  await writer.instance.bulkWrite([{ document: large }], 'test')
  await writer.instance.bulkWrite([{ previous: large, document: small }], 'test')
  await vi.waitFor(() => expect(reader.seen).toEqual(['large ', 'small ']))
  expect(writer.seen).toEqual(['large ', 'small '])
})

it('A tab under another key reports what it cannot read and hears nothing of it', async () => {
  const [writer, stranger] = [await tab('writer-2'), await tab('stranger', 2)]
  await writer.instance.bulkWrite([{ document: written('secret', 1, 'secret') }], 'test')
  await vi.waitFor(() => expect(stranger.unreadable).toHaveLength(1))
  expect(stranger.seen).toEqual([])
})
