import type { WrappedKey } from './wrap-key.ts'

/** A passkey that opens a device: found by its credential, never by a person. */
export interface PasskeySlot {
  credentialId: Uint8Array<ArrayBuffer>
  /** What the passkey's pseudo-random function is asked with. */
  question: Uint8Array<ArrayBuffer>
  key: WrappedKey
}

/** What lies in clear about a device, which is one user's place in this browser: random ids and locked keys. */
export interface DeviceEntry {
  id: string
  instanceId: string
  userId: string
  /** Salted digest of the account's name, by which it is found for unlocking without a network. */
  accountDigest: string
  /** Sealed under the data key: who it is, and the lease. */
  profile: string
  /** Locked by its user or by time: opened again only by its user, never by a reload. */
  locked: boolean
  share: WrappedKey
  passphrase: WrappedKey | null
  passkeys: PasskeySlot[]
}

const [databaseName, storeName, saltName] = ['cbss-desk-devices', 'devices', 'salt']

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  request.addEventListener('success', () => resolve(request.result))
  request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused.')))
  return promise
}

async function withStore<Result>(
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open(databaseName, 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(storeName, { keyPath: 'id' })
    opening.result.createObjectStore(saltName)
  })
  const database = await answer(opening)
  try {
    return await work(database.transaction([storeName, saltName], mode, { durability: 'strict' }))
  } finally {
    database.close()
  }
}

/** Every device of this browser. */
export function listDevices(): Promise<DeviceEntry[]> {
  return withStore('readonly', (transaction) =>
    answer<DeviceEntry[]>(transaction.objectStore(storeName).getAll()),
  )
}

/** Adds or replaces a device. */
export async function putDevice(entry: DeviceEntry): Promise<void> {
  await withStore('readwrite', (transaction) => answer(transaction.objectStore(storeName).put(entry)))
}

/** Changes a device that is there, in one transaction, whatever other tabs do; nothing happens where it is gone. */
export async function changeDevice(id: string, changes: Partial<Omit<DeviceEntry, 'id'>>): Promise<void> {
  await withStore('readwrite', async (transaction) => {
    const devices = transaction.objectStore(storeName)
    const entry = await answer<DeviceEntry | undefined>(devices.get(id))
    if (entry) await answer(devices.put({ ...entry, ...changes }))
  })
}

/** Forgets a device: its keys are gone, and what they sealed is noise. */
export async function removeDevice(id: string): Promise<void> {
  await withStore('readwrite', (transaction) => answer(transaction.objectStore(storeName).delete(id)))
}

/** The random salt of this browser, made at its first use. */
export function browserSalt(): Promise<Uint8Array<ArrayBuffer>> {
  return withStore('readwrite', async (transaction) => {
    const store = transaction.objectStore(saltName)
    const known = await answer<Uint8Array<ArrayBuffer> | undefined>(store.get('accounts'))
    if (known) return known
    const salt = crypto.getRandomValues(new Uint8Array(16))
    await answer(store.put(salt, 'accounts'))
    return salt
  })
}
