import { existsSync } from 'node:fs'
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Mode } from '../../../../proxy/env.ts'
import { makeChanges } from '../../../../proxy/events/changes.ts'
import { StartProblem } from '../../../../proxy/start-problem.ts'
import { openStore } from '../../../../proxy/store/open.ts'
import { temporaryFolder } from '../build-proxy.ts'

const sentence = (words: string) => new StartProblem(words)

async function aFolder() {
  const folder = await temporaryFolder()
  const masterKeyFile = path.join(folder, 'master.key')
  const open = (mode: Mode = 'demo') =>
    openStore({ mode, dataDirectory: folder, masterKeyFile }, makeChanges())
  return { folder, masterKeyFile, open }
}

describe('A data folder', () => {
  it('keeps its name and key, which only its owner may read', async () => {
    const { open, masterKeyFile } = await aFolder()
    const first = open()
    first.store.close()
    const second = open()
    second.store.close()
    expect(second.meta).toEqual(first.meta)
    expect(first.meta.instanceId).toMatch(/^[0-9a-f-]{36}$/)
    if (process.platform !== 'win32') expect((await stat(masterKeyFile)).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['demo', 'real', 'was made by the demo and cannot serve real use'],
    ['real', 'demo', 'was made by real use and cannot serve the demo'],
  ] as const)('made for %s is refused for %s', async (made, asked, words) => {
    const { open, folder } = await aFolder()
    open(made).store.close()
    expect(() => open(asked)).toThrow(sentence(`The data folder ${folder} ${words}: set DATA_DIR.`))
    open(made).store.close()
  })

  it('serves one process at a time', async () => {
    const { open, folder } = await aFolder()
    const first = open()
    expect(open).toThrow(sentence(`The data folder ${folder} is in use by another CBSS Desk.`))
    first.store.close()
    open().store.close()
  })

  it('of a newer program is refused', async () => {
    const { open, folder } = await aFolder()
    open().store.close()
    const database = new DatabaseSync(path.join(folder, 'desk.sqlite'))
    database.exec('pragma user_version = 99')
    database.close()
    expect(open).toThrow(/were written by a newer CBSS Desk \(schema 99, /)
  })

  it('is refused without its key, and with another one', async () => {
    const { open, masterKeyFile } = await aFolder()
    open().store.close()
    const key = await readFile(masterKeyFile, 'utf8')
    await rm(masterKeyFile)
    expect(open).toThrow(/is missing/)
    await writeFile(masterKeyFile, Buffer.alloc(32, 7).toString('base64'))
    expect(open).toThrow(/is not the one of these data/)
    await writeFile(masterKeyFile, 'short')
    expect(open).toThrow(/does not hold a master key/)
    await writeFile(masterKeyFile, key)
    open().store.close()
  })

  it('is opened by a key of the environment, which makes no file and is repeated nowhere', async () => {
    const { folder, masterKeyFile, open } = await aFolder()
    const masterKey = Buffer.alloc(32, 7).toString('base64')
    const openWith = (key: string) =>
      openStore({ mode: 'demo', dataDirectory: folder, masterKeyFile, masterKey: key }, makeChanges())
    openWith(masterKey).store.close()
    expect(existsSync(masterKeyFile)).toBe(false)
    expect(open).toThrow(/is missing/)
    expect(() => openWith(Buffer.alloc(32, 8).toString('base64'))).toThrow(
      sentence('The master key of MASTER_KEY is not the one of these data.'),
    )
    expect(() => openWith('short')).toThrow(
      sentence('MASTER_KEY does not hold a master key of 32 bytes in base64.'),
    )
    openWith(masterKey).store.close()
  })

  it('that is something else is refused', async () => {
    const { open, folder } = await aFolder()
    await writeFile(path.join(folder, 'desk.sqlite'), 'This is a letter, not a database. '.repeat(100))
    expect(open).toThrow(/cannot be opened as the store of CBSS Desk/)
  })

  it('that is the database of another program is refused', async () => {
    const { open, folder } = await aFolder()
    const database = new DatabaseSync(path.join(folder, 'desk.sqlite'))
    database.exec('create table meta (anything)')
    database.close()
    expect(open).toThrow(StartProblem)
    expect(open).toThrow(/another program made them/)
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that cannot be written is refused',
    async () => {
      const { open, folder } = await aFolder()
      await chmod(folder, 0o500)
      expect(open).toThrow(/cannot be written; set DATA_DIR/)
      await chmod(folder, 0o700)
    },
  )

  it('below a file is refused', async () => {
    const { folder } = await aFolder()
    const dataDirectory = path.join(folder, 'file', 'below')
    await writeFile(path.join(folder, 'file'), '')
    const open = () => openStore({ mode: 'demo', dataDirectory, masterKeyFile: 'unused' }, makeChanges())
    expect(open).toThrow(
      sentence(`The data folder ${dataDirectory} cannot be written; set DATA_DIR to a folder that can.`),
    )
  })
})
