import { createRxDatabase, type RxCollection, type RxJsonSchema, type RxStorage } from 'rxdb/plugins/core'
import { wrappedKeyEncryptionCryptoJsStorage } from 'rxdb/plugins/encryption-crypto-js'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { describe, it, onTestFinished } from 'vitest'
import { sealStorage } from '../../../src/db/seal/sealed-storage.ts'

interface Reply {
  id: string
  text: string
}

type AnyStorage = RxStorage<unknown, unknown>

const dexie = () => getRxStorageDexie({ chromeTransactionDurability: 'strict' })
const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** Nothing, our seal, and the encryption that comes with RxDB. */
const storages = {
  none: () => dexie() as AnyStorage,
  seal: () => sealStorage(dexie(), key, () => {}) as AnyStorage,
  'crypto-js': () => wrappedKeyEncryptionCryptoJsStorage({ storage: dexie() }) as AnyStorage,
}

// Not one letter repeated: a reply of the register has some 25 KB of words.
const text = Array.from({ length: 1_300 }, (_, index) => `<row>${(index * 7919) % 100_003} ü</row>`).join('')

function replies(first: number, count: number): Reply[] {
  return Array.from({ length: count }, (_, index) => ({ id: `reply-${first + index}`, text }))
}

async function open(name: keyof typeof storages): Promise<RxCollection<Reply>> {
  const encrypted = name === 'crypto-js'
  const database = await createRxDatabase<{ replies: RxCollection<Reply> }>({
    name: `bench-${name}-${crypto.randomUUID()}`,
    storage: storages[name](),
    multiInstance: false,
    ...(encrypted && { password: 'a password of the bench' }),
  })
  const schema = {
    version: 0,
    primaryKey: 'id',
    type: 'object',
    properties: { id: { type: 'string', maxLength: 40 }, text: { type: 'string' } },
    ...(encrypted && { encrypted: ['text'] }),
  } as unknown as RxJsonSchema<Reply>
  await database.addCollections({ replies: { schema } })
  onTestFinished(async () => {
    await database.remove()
  })
  return database.replies
}

async function openAll() {
  return {
    none: await open('none'),
    seal: await open('seal'),
    cryptoJs: await open('crypto-js'),
  }
}

const short = { time: 500, iterations: 5, warmupIterations: 1 }

describe(`Replies of ${Math.round(text.length / 1024)} KB on Dexie`, () => {
  it('are inserted, 50 at once', async ({ bench }) => {
    const { none, seal, cryptoJs } = await openAll()
    let next = 0
    const insert = (collection: RxCollection<Reply>) => async () => {
      await collection.bulkInsert(replies((next += 50), 50))
    }
    await bench.compare(
      bench('not encrypted', insert(none)),
      bench('our seal', insert(seal)),
      bench('rxdb with crypto-js', insert(cryptoJs)),
      short,
    )
  })

  it('are found by their id, past the memory of RxDB', async ({ bench }) => {
    const { none, seal, cryptoJs } = await openAll()
    let next = 0
    const find = async (collection: RxCollection<Reply>) => {
      await collection.bulkInsert(replies(0, 100))
      return async () => {
        next = (next + 1) % 100
        await collection.storageInstance.findDocumentsById([`reply-${next}`], false)
      }
    }
    await bench.compare(
      bench('not encrypted', await find(none)),
      bench('our seal', await find(seal)),
      bench('rxdb with crypto-js', await find(cryptoJs)),
      short,
    )
  })

  it('are read, a page of 100', async ({ bench }) => {
    const { none, seal, cryptoJs } = await openAll()
    const ids = replies(0, 100).map(({ id }) => id)
    const read = async (collection: RxCollection<Reply>) => {
      await collection.bulkInsert(replies(0, 100))
      return async () => {
        await collection.storageInstance.findDocumentsById(ids, false)
      }
    }
    await bench.compare(
      bench('not encrypted', await read(none)),
      bench('our seal', await read(seal)),
      bench('rxdb with crypto-js', await read(cryptoJs)),
      short,
    )
  })
})
