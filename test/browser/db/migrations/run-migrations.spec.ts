import { createRxDatabase, type RxCollection, type RxJsonSchema } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { describe, expect, it, onTestFinished } from 'vitest'
import { refuseNewerDatabase } from '../../../../src/db/migrations/newer-database.ts'
import { runMigrations, type MigrationProgress } from '../../../../src/db/migrations/run-migrations.ts'
import type { Step } from '../../../../src/db/migrations/strategies.ts'
import { totalStrategies } from '../../../../src/db/migrations/total-strategies.ts'
import { sealStorage, type UnreadableDocument } from '../../../../src/db/seal/sealed-storage.ts'
import { openText } from '../../../../src/db/seal/sealed-text.ts'
import { testKey } from '../open-store.ts'
import { rawDocument, tamper } from '../seal/raw-store.ts'

interface Note {
  id: string
  text?: string
  words?: string[]
}

const split: Step = ({ id, text }) => {
  if (typeof text !== 'string') throw new TypeError('There is no text.')
  return { id, words: text.split(' ') }
}
const shout: Step = ({ id, words }) => ({ id, words: (words as string[]).map((word) => word.toUpperCase()) })

let count = 0
const aName = () => `cbss-desk-migration-${(count += 1)}-${Date.now()}`

/** The notes of a database as an app opens them whose schema has had so many steps. */
async function open(name: string, steps: readonly Step[]) {
  const unreadable: UnreadableDocument[] = []
  const version = steps.length
  await refuseNewerDatabase(name, { notes: version })
  const database = await createRxDatabase<{ notes: RxCollection<Note> }>({
    name,
    storage: sealStorage(getRxStorageDexie(), await testKey(), (found) => unreadable.push(found), {
      versions: { notes: version },
    }),
    multiInstance: true,
    closeDuplicates: true,
  })
  const schema = {
    version,
    primaryKey: 'id',
    type: 'object',
    properties: {
      id: { type: 'string', maxLength: 36 },
      text: { type: 'string' },
      words: { type: 'array', items: { type: 'string' } },
    },
  } as unknown as RxJsonSchema<Note>
  await database.addCollections({
    notes: { schema, autoMigrate: false, migrationStrategies: totalStrategies(steps) },
  })
  const progress: MigrationProgress[] = []
  await runMigrations([database.notes], (now) => progress.push(now))
  const close = () => database.close()
  onTestFinished(() => close().then(() => {}))
  const notes = async () => (await database.notes.find().exec()).map((note) => note.toMutableJSON())
  return { database, notes, unreadable, progress, close }
}

async function filled(notes: Note[]) {
  const name = aName()
  const first = await open(name, [])
  await first.database.notes.bulkInsert(notes)
  await first.close()
  return name
}

describe('A database of an older app', () => {
  it('is brought to the present schema through every step, with progress', async () => {
    const name = await filled([
      { id: 'one', text: 'a b' },
      { id: 'two', text: 'c' },
    ])
    const { notes, progress } = await open(name, [split, shout])
    expect(await notes()).toEqual([
      { id: 'one', words: ['A', 'B'] },
      { id: 'two', words: ['C'] },
    ])
    expect(progress.at(-1)).toEqual({ handled: 2, total: 2 })
  })

  it('opens at once the next time', async () => {
    const name = await filled([{ id: 'one', text: 'a' }])
    await (await open(name, [split])).close()
    const { notes, progress } = await open(name, [split])
    expect([await notes(), progress]).toEqual([[{ id: 'one', words: ['a'] }], []])
  })

  it('keeps what a step cannot handle, sealed as it was, and reports it; the others go on', async () => {
    const name = await filled([{ id: 'bad' }, { id: 'good', text: 'a b' }])
    const { notes, unreadable } = await open(name, [split])
    expect(await notes()).toEqual([{ id: 'good', words: ['a', 'b'] }])
    expect(unreadable).toContainEqual({ collection: 'notes', id: 'bad', reason: 'not-migrated' })
    const { sealed } = await rawDocument(name, 'notes', 'bad', 1)
    const place = { database: name, collection: 'notes', id: 'bad' }
    expect(await openText(await testKey(), place, sealed)).toEqual({ text: '{"id":"bad"}', version: 0 })
  })

  it('carries what could not be opened over byte for byte', async () => {
    const name = await filled([
      { id: 'broken', text: 'a' },
      { id: 'good', text: 'b' },
    ])
    await tamper(name, 'notes', 'broken', (sealed) => `${sealed.slice(0, -8)}AAAA${sealed.slice(-4)}`)
    const before = await rawDocument(name, 'notes', 'broken')
    const { notes, unreadable } = await open(name, [split])
    expect(await notes()).toEqual([{ id: 'good', words: ['b'] }])
    expect(unreadable).toContainEqual({ collection: 'notes', id: 'broken', reason: 'not-authentic' })
    expect((await rawDocument(name, 'notes', 'broken', 1)).sealed).toBe(before.sealed)
  })

  it('loses no document of a whole page that could not be opened', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ id: `note-${1000 + index}`, text: 'a' }))
    const name = await filled([...many, { id: 'zzz', text: 'last' }])
    for (const { id } of many.slice(0, 210)) await tamper(name, 'notes', id, () => '1:0:AAAA')
    const { notes, unreadable } = await open(name, [split])
    expect(await notes()).toHaveLength(41)
    expect(new Set(unreadable.map(({ id }) => id)).size).toBe(210)
  })
})

describe('A database of a newer app', () => {
  it('is refused before anything is opened, and left as it is', async () => {
    const name = await filled([{ id: 'one', text: 'a' }])
    await (await open(name, [split])).close()
    const before = await rawDocument(name, 'notes', 'one', 1)
    await expect(open(name, [])).rejects.toMatchObject({ code: 'newer-database' })
    expect(await rawDocument(name, 'notes', 'one', 1)).toEqual(before)
  })
})
