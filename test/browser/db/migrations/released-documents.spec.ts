import { describe, expect, it } from 'vitest'
import { collectionNames } from '../../../../src/db/collections.ts'
import { version0 as released } from '../../../fixtures/released/version-0.ts'
import { openStore } from '../open-store.ts'
import { rawStore } from '../seal/raw-store.ts'

// One sealed document of each collection as the first released version wrote it, by hand, under the test key.
describe('A database of version 0', () => {
  it('has a document of every collection among the fixtures', () => {
    expect(Object.keys(released.documents).toSorted()).toEqual(collectionNames.toSorted())
  })

  it('is read by this app, every document of it', async () => {
    const before = await openStore(released.database)
    await before.close()
    for (const [collection, { id, sealed }] of Object.entries(released.documents)) {
      const clear = { id, _rev: '1-released', _deleted: '0', _meta: { lwt: 1 }, _attachments: {} }
      await rawStore(released.database, collection, (store) => store.put({ ...clear, sealed }))
    }
    const database = await openStore(released.database)
    for (const [collection, { content }] of Object.entries(released.documents)) {
      const [document] = await database.collections[collection as keyof typeof released.documents]
        .find()
        .exec()
      expect(document?.toJSON(), collection).toEqual(content)
    }
  })
})
