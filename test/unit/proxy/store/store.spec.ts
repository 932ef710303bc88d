import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeChanges, type Audience } from '../../../../proxy/events/changes.ts'
import { lastSequence } from '../../../../proxy/store/counters.ts'
import { openStore } from '../../../../proxy/store/open.ts'
import { temporaryFolder } from '../build-proxy.ts'

async function aStore() {
  const folder = await temporaryFolder()
  const changes = makeChanges()
  const published: [number, Audience][] = []
  changes.subscribe((...change) => published.push(change))
  const masterKeyFile = path.join(folder, 'master.key')
  const { store } = openStore({ mode: 'demo', dataDirectory: folder, masterKeyFile }, changes)
  onTestFinished(() => store.close())
  return { store, published }
}

describe('A change', () => {
  it('is told only once it is committed', async () => {
    const { store, published } = await aStore()
    await store.change(async (writing) => {
      await writing.raise('everyone')
      await writing.raise({ user: 'hubert' })
      expect(published).toEqual([])
    })
    expect(published).toEqual([
      [1, 'everyone'],
      [2, { user: 'hubert' }],
    ])
  })

  it('that fails is undone and told to nobody', async () => {
    const { store, published } = await aStore()
    const failing = store.change(async (writing) => {
      await writing.raise('everyone')
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(published).toEqual([])
    expect(await lastSequence(store.db)).toBe(0)
  })

  it('is never mixed with another one that runs at the same time', async () => {
    const { store } = await aStore()
    const order: string[] = []
    const work = (name: string, fails: boolean) =>
      store
        .change(async (writing) => {
          order.push(`${name} begins`)
          await writing.raise('everyone')
          await new Promise((resolve) => setImmediate(resolve))
          order.push(`${name} ends`)
          if (fails) throw new Error('on purpose')
        })
        .catch(() => {})
    await Promise.all([work('a', false), work('b', true), work('c', false)])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    expect(await lastSequence(store.db)).toBe(2)
  })
})
