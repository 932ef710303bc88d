import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '#core/records/client.ts'
import type { Visit } from '#core/records/visit.ts'
import { unknownToProxy, type Bookkeeping } from '#core/sync/bookkeeping.ts'
import { SyncChip } from '../../../../src/features/outbox/index.ts'
import { aClient } from '../clients/a-client.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aVisit } from '../visits/a-visit.ts'

const anna = aClient()
const base = { ...anna, lastName: 'Muster' }
const refused = { code: 'invalid-input', detail: 'A field is wrong.', at: '2026-11-21T10:00:00.000Z' }

/** The outbox of a device on which anna stands like this between it and the proxy. */
async function open(sync: Partial<Bookkeeping<Client>>, visits = [aVisit()].slice(1)) {
  const client = { ...anna, sync: { ...unknownToProxy(), revision: 7, ...sync } }
  const { pinia, database } = await openMemoryDesk({ clients: [client], visits })
  const { page } = await mountInApp(SyncChip, { pinia })
  await eventually(() => expect(page.text()).toMatch(/unsent|needs you/))
  await page.get('button').trigger('click')
  const dialog = await eventually(() => {
    const found = document.querySelector('[role=dialog]')
    if (!found?.querySelector('li')) throw new Error('The outbox is not open yet.')
    return found
  })
  const now = async () => (await database.clients.findOne(anna.id).exec())?.toJSON()
  const press = (words: string) =>
    [...dialog.querySelectorAll<HTMLElement>('button, a')]
      .find((one) => one.textContent?.trim() === words)
      ?.click()
  return { page, dialog, now, press }
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('The outbox', () => {
  it('says whose file and which visit wait, and why', async () => {
    const { dialog } = await open({ base }, [{ ...aVisit(), sync: unknownToProxy() } as Visit])
    await eventually(() =>
      expect([...dialog.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
        expect.stringMatching(/Musterfrau, Anna.*File of the client.*in its turn.*Edit/),
        expect.stringMatching(/Musterfrau, Anna.*Visit on 30\/11\/2026 · since .*09:00.*Edit/),
      ]),
    )
  })

  it('counts a file that was refused as one that needs somebody, and tries it again', async () => {
    const { page, dialog, now, press } = await open({ base, setAside: refused })
    expect(page.text()).toContain('1 needs you')
    expect(dialog.textContent).toContain('Something was not accepted')
    press('Retry')
    await eventually(async () => expect((await now())?.sync?.setAside).toBeNull())
  })

  it('gives up what was typed by a decision alone', async () => {
    const { dialog, now, press } = await open({ base, setAside: refused })
    press('Give up the change')
    await eventually(async () => expect(await now()).toMatchObject({ lastName: 'Muster' }))
    await eventually(() => expect(dialog.textContent).toContain('Nothing waits'))
  })

  it('leads to the question where two devices changed the same', async () => {
    const { dialog } = await open({ base, conflicts: [{ field: 'lastName', theirs: 'Neumann' }] })
    expect(dialog.textContent).toContain('It was changed on two devices. Choose what is right.')
    const decide = [...dialog.querySelectorAll('a')].find(
      ({ textContent }) => textContent?.trim() === 'Decide',
    )
    expect(decide?.getAttribute('href')).toBe(`/clients/${anna.id}`)
  })
})
