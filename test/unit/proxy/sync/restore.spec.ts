import { copyFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProxy, temporaryFolder } from '../build-proxy.ts'
import { aVisit, pull, push } from './ask-sync.ts'

/** A proxy on a copy of the data folder as it was at some moment before. */
async function restoredFrom(folder: string, change: (proxy: Proxy) => Promise<void>) {
  const first = await buildProxy({ folder })
  await first.close()
  const backup = await temporaryFolder()
  await copyFile(path.join(folder, 'desk.sqlite'), path.join(backup, 'desk.sqlite'))
  const second = await buildProxy({ folder })
  await change(second)
  await second.close()
  for (const ending of ['', '-wal', '-shm'])
    await rm(path.join(folder, `desk.sqlite${ending}`), { force: true })
  await copyFile(path.join(backup, 'desk.sqlite'), path.join(folder, 'desk.sqlite'))
  return buildProxy({ folder })
}

type Proxy = Awaited<ReturnType<typeof buildProxy>>

describe('The lives of a store', () => {
  it('let a browser go on through restarts', async () => {
    const folder = await temporaryFolder()
    const first = await buildProxy({ folder })
    const { epoch, sequence } = await pull(await first.as('hubert'), 'clients')
    await first.close()
    const second = await buildProxy({ folder })
    const page = await pull(await second.as('hubert'), 'clients', sequence, { epoch })
    expect(page.restarted).toBeNull()
    expect(page.epoch).not.toBe(epoch)
  })

  it('tell every browser that has heard of more than a restored store contains', async () => {
    const folder = await temporaryFolder()
    const before = { epoch: '', seen: 0 }
    const restored = await restoredFrom(folder, async (proxy) => {
      const hubert = await proxy.as('hubert')
      const visit = aVisit(proxy.user('hubert').id)
      const [result] = await push(hubert, 'visits', [{ id: visit.id, base: 0, document: visit }])
      Object.assign(before, {
        epoch: proxy.services.meta.epoch,
        seen: result?.result === 'stored' && result.revision,
      })
    })
    const hubert = await restored.as('hubert')
    const moment = { epoch: before.epoch, seen: String(before.seen) }
    const page = await pull(hubert, 'visits', before.seen, moment)
    expect(page).toMatchObject({ documents: [], restarted: { sharedUntil: 0 } })
    const refused = await hubert.post('/api/sync/visits', { ...before, items: [] })
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'other-history'])
  })

  it('say up to where the histories are one, when the backup was made in a life that the browser knows', async () => {
    const folder = await temporaryFolder()
    const first = await buildProxy({ folder })
    const { epoch, sequence } = await pull(await first.as('hubert'), 'clients')
    await first.close()
    const second = await buildProxy({ folder })
    const ahead = { epoch, seen: String(sequence + 1000) }
    expect((await pull(await second.as('hubert'), 'clients', 0, ahead)).restarted).toEqual({
      sharedUntil: sequence + 1,
    })
  })
})
