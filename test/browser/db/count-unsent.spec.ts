import { expect, it } from 'vitest'
import { countUnsent } from '../../../src/db/count-unsent.ts'
import { recordView } from '../../../src/db/record-view.ts'
import { createDraft } from '../../../src/db/requests.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { aDraft } from '../../fixtures/requests.ts'
import { openStore } from './open-store.ts'

it('What the proxy has not taken over counts as unsent: queued requests and records without a receipt, no drafts', async () => {
  const database = await openStore()
  expect(await countUnsent(database)).toBe(0)
  await createDraft(database, aDraft())
  expect(await countUnsent(database)).toBe(0)
  await queueRequest(database, (await createDraft(database, aDraft())).id)
  const { clientId, author } = aDraft()
  await recordView(database, { kind: 'client-opened', clientId, requestId: '', author })
  expect(await countUnsent(database)).toBe(2)
})
