import { describe, expect, it } from 'vitest'
import { forgetForm, keepForm, keptForm } from '../../../src/db/kept-forms.ts'
import { openStore } from './open-store.ts'
import { rawDocument } from './seal/raw-store.ts'

describe('A kept form', () => {
  it('lies sealed on the disk, is there after a restart, and can be kept again once forgotten', async () => {
    const database = await openStore()
    await keepForm(database, 'client new', { fields: { lastName: 'Musterfrau' } })
    expect(JSON.stringify(await rawDocument(database.name, 'forms', 'client new'))).not.toContain(
      'Musterfrau',
    )
    await database.close()
    const again = await openStore(database.name)
    expect(await keptForm(again, 'client new')).toMatchObject({
      content: { fields: { lastName: 'Musterfrau' } },
    })
    await forgetForm(again, 'client new')
    expect(await keptForm(again, 'client new')).toBeNull()
    await keepForm(again, 'client new', { fields: { lastName: 'Neu' } })
    expect(await keptForm(again, 'client new')).toMatchObject({ content: { fields: { lastName: 'Neu' } } })
  })
})
