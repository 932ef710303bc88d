import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { createRxDatabase } from 'rxdb/plugins/core'
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory'
import { onTestFinished } from 'vitest'
import type { User } from '#core/records/user.ts'
import { defaultPolicies, sharedPolicies } from '#core/records/policies.ts'
import type { SharedSettings } from '#core/records/settings.ts'
import { collections, type DeskDatabase, type Records } from '../../../../src/db/collections.ts'
import { currentDatabase } from '../../../../src/db/current.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { hubert } from '../frame/people.ts'

/** What is in the database before the test begins. */
type Contents = {
  [Name in 'requests' | 'answers' | 'clients' | 'visits' | 'users' | 'settings' | 'codes']?: Records[Name][]
}

let count = 0

/** Settings of the demo, as every signed-in user knows them. */
export function sharedSettings(values: Partial<SharedSettings> = {}): SharedSettings {
  return {
    id: 'shared',
    environment: 'demo',
    liveRequests: true,
    sector: '17.1',
    requestingOrganisation: '0123456749',
    languages: ['nl', 'fr', 'de', 'en'],
    policies: sharedPolicies(defaultPolicies),
    ...values,
  }
}

/** The real collections in memory, with somebody signed in; all ends with the test. */
export async function openMemoryDesk(
  contents: Contents = {},
  user: User = hubert,
): Promise<{ database: DeskDatabase; pinia: Pinia }> {
  count += 1
  // Thirteen collections may be open at once (LOCAL_FIRST 5.11): a test that opens a second desk leaves the first.
  await currentDatabase.value?.close()
  const database: DeskDatabase = await createRxDatabase({
    name: `memory-desk-${count}`,
    storage: getRxStorageMemory(),
    multiInstance: false,
  })
  await database.addCollections(collections)
  await database.settings.insert(sharedSettings())
  for (const [name, records] of Object.entries(contents)) {
    await database.collections[name as keyof Contents].bulkUpsert(records as never[])
  }
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.user = user
  session.status = 'signed-in'
  currentDatabase.value = database
  onTestFinished(async () => {
    currentDatabase.value = null
    await database.close()
  })
  return { database, pinia }
}
