import { describe, expect, it } from 'vitest'
import { databaseName } from '../../../src/db/open.ts'
import { createDraft } from '../../../src/db/requests.ts'
import { aDraft } from '../../fixtures/requests.ts'
import { openStore } from './open-store.ts'

describe('A database', () => {
  it('belongs to one user of one instance on one device: demo, real use and colleagues never meet in one browser', async () => {
    const own = await openStore(databaseName('demo-instance', 'hubert', 'desk'), undefined, ['requests'])
    await createDraft(own, aDraft())
    const others = [
      databaseName('real-instance', 'hubert', 'desk'),
      databaseName('demo-instance', 'theresia', 'desk'),
      databaseName('demo-instance', 'hubert', 'tablet'),
    ]
    for (const name of others) {
      const other = await openStore(name, undefined, ['requests'])
      expect(await other.requests.count().exec()).toBe(0)
      // Thirteen collections may be open in a tab, all databases counted (LOCAL_FIRST 5.11).
      await other.remove()
    }
    expect(await own.requests.count().exec()).toBe(1)
  })
})
