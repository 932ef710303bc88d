import { beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '#core/records/client.ts'
import type { Bookkeeping } from '#core/sync/bookkeeping.ts'
import { unknownToProxy } from '#core/sync/bookkeeping.ts'
import ClientPage from '../../../../src/features/clients/ClientPage.vue'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aClient } from './a-client.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('#core/codes/lists/civil-states.ts')
}, 60_000)

const anna = aClient()
const refused = { code: 'invalid-input', detail: 'A field is wrong.', at: '2026-11-28T09:00:00.000Z' }

/** The page of a client who stands like this between this device and the proxy. */
async function open(sync: Partial<Bookkeeping<Client>>, client: Client = anna) {
  const stored = { ...client, sync: { ...unknownToProxy(), revision: 7, ...sync } }
  const { pinia, database } = await openMemoryDesk({ clients: [stored] })
  const { page } = await mountInApp(ClientPage, { props: { id: client.id }, pinia })
  await eventually(() => expect(page.find('h1').text()).toContain(client.lastName))
  const now = async () => (await database.clients.findOne(client.id).exec())?.toJSON()
  return { page, now }
}

describe('The page of a client who', () => {
  it('is as the proxy has him says nothing of it', async () => {
    const { page } = await open({})
    expect(page.text()).not.toMatch(/Changed here|two devices|did not take/)
  })

  it('was changed here says that this waits', async () => {
    const { page } = await open({ base: { ...anna, lastName: 'Muster' } })
    expect(page.text()).toContain('Changed here and kept on this device')
  })

  it('was refused says why, and offers to edit, to try again or to give up', async () => {
    const { page, now } = await open({ base: { ...anna, lastName: 'Muster' }, setAside: refused })
    expect(page.get('[role=alert]').text()).toContain('did not take the change: Something was not accepted')
    await button(page, 'Retry').trigger('click')
    await eventually(async () => expect((await now())?.sync?.setAside).toBeNull())
  })

  it('was refused goes back to what the proxy has by a decision alone', async () => {
    const { page, now } = await open({ base: { ...anna, lastName: 'Muster' }, setAside: refused })
    await button(page, 'Give up my change').trigger('click')
    await eventually(async () => expect(await now()).toMatchObject({ lastName: 'Muster' }))
    await eventually(() => expect(page.text()).not.toContain('did not take the change'))
  })
})

describe('A client changed on two devices', () => {
  const theirs = { ...anna.address, street: 'Gospertstrasse' }
  const conflicted = {
    base: { ...anna, address: theirs, civilState: '20' },
    conflicts: [
      { field: 'address', theirs },
      { field: 'civilState', theirs: '20' },
    ],
  }

  it('shows both values of each field, in words', async () => {
    const { page } = await open(conflicted)
    await eventually(() =>
      expect(page.findAll('.question').map((question) => question.text())).toEqual([
        expect.stringMatching(/Address.*this device.*Klötzerbahn 1.*other device.*Gospertstrasse 1/),
        expect.stringMatching(/Civil state.*Widowed.*Married/),
      ]),
    )
  })

  it.each([
    ['Keep this one', 'Klötzerbahn'],
    ['Take that one', 'Gospertstrasse'],
  ])('is decided field by field: “%s” makes it %s', async (words, street) => {
    const { page, now } = await open(conflicted)
    await button(page, words).trigger('click')
    await eventually(() => expect(page.findAll('.question')).toHaveLength(1))
    expect(await now()).toMatchObject({ address: { street } })
  })
})
