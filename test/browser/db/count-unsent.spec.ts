import { expect, it } from 'vitest'
import { countUnsent } from '../../../src/db/sync/count-unsent.ts'
import { recordView } from '../../../src/db/record-view.ts'
import { createDraft } from '../../../src/db/requests.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { aDraft } from '../../fixtures/requests.ts'
import { openStore } from './open-store.ts'

it('What the proxy has no receipt for counts as unsent: queued requests, drafts, and views', async () => {
  const database = await openStore()
  expect(await countUnsent(database)).toEqual({ requests: 0, records: 0 })
  await createDraft(database, aDraft())
  expect(await countUnsent(database)).toEqual({ requests: 0, records: 1 })
  await queueRequest(database, (await createDraft(database, aDraft())).id)
  const { clientId, author } = aDraft()
  await recordView(database, { kind: 'client-opened', clientId, requestId: '', author })
  expect(await countUnsent(database)).toEqual({ requests: 1, records: 2 })
})
