import { expect, it } from 'vitest'
import { keptForm } from '../../../src/db/kept-forms.ts'
import { putNoticesAside } from '../../../src/db/seen-notices.ts'
import { openStore } from './open-store.ts'

const seen = { content: { ids: ['n1', 'n2'] } }

it('Notices that were put aside at the same time are all there after a restart, and none that is told no more', async () => {
  const database = await openStore()
  const told = ['n1', 'n2', 'n3']
  await putNoticesAside(database, ['old'], ['old'])
  await Promise.all(['n2', 'n1'].map((id) => putNoticesAside(database, [id], told)))
  await database.close()
  expect(await keptForm(await openStore(database.name), 'notices seen')).toMatchObject(seen)
})
