/** What lies on the disk of a sealed collection. */
export interface RawDocument {
  id: string
  sealed: string
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  request.addEventListener('success', () => resolve(request.result))
  request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused.')))
  return promise
}

/** Works on the raw documents of a collection, past RxDB and the seal. */
export async function rawStore<Result>(
  databaseName: string,
  collection: string,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
  version = 0,
): Promise<Result> {
  const database = await asked(indexedDB.open(`rxdb-dexie-${databaseName}--${version}--${collection}`))
  const result = await asked(work(database.transaction('docs', 'readwrite').objectStore('docs')))
  database.close()
  return result
}

/** One raw document. */
export function rawDocument(
  databaseName: string,
  collection: string,
  id: string,
  version = 0,
): Promise<RawDocument> {
  return rawStore<RawDocument>(databaseName, collection, (store) => store.get(id), version)
}

/** Replaces the sealed text of a raw document. */
export async function tamper(
  databaseName: string,
  collection: string,
  id: string,
  change: (sealed: string) => string,
): Promise<void> {
  const document = await rawDocument(databaseName, collection, id)
  await rawStore(databaseName, collection, (store) =>
    store.put({ ...document, sealed: change(document.sealed) }),
  )
}
