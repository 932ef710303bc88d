import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { validateXml } from '../../../proxy/cbss/validate.ts'
import { openServices } from '../../../proxy/services.ts'
import { fillStore, keyFileIn, quickCost } from './fill-store.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a store with the accounts and the client of the specs, to be copied. */
    preparedStore: string
  }
}

/**
 * Writes the store of the specs once: migrations, code lists and accounts are two thirds of the time of most of them.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cbss-desk-prepared-'))
  const clock = () => Date.parse('2026-11-21T10:00:00.000Z')
  const services = await openServices({
    mode: 'demo',
    dataDirectory: folder,
    masterKeyFile: keyFileIn(folder),
    clock,
    transport: () => Promise.resolve({ kind: 'not-sent' }),
    validate: validateXml,
    endpoints: {},
    connectLimit: 500,
    passwordCost: quickCost,
  })
  await fillStore(services, clock())
  services.store.close()
  project.provide('preparedStore', folder)
  return () => rm(folder, { recursive: true, force: true })
}
