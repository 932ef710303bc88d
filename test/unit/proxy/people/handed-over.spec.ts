import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { aDraft } from '../../../fixtures/requests.ts'
import { aSubmission, buildProxy, clientId } from '../build-proxy.ts'
import { pull, push } from '../sync/ask-sync.ts'

it('A draft that was handed over is not sent any more by who had it, and stays with the other', async () => {
  const proxy = await buildProxy()
  const [hubert, theresia] = [await proxy.as('hubert'), await proxy.as('theresia')]
  const [author, to] = [proxy.user('hubert').id, proxy.user('theresia').id]
  const submission = aSubmission({ id: randomUUID() })
  const times = { createdAt: submission.createdAt, changedAt: submission.createdAt }
  const written = { ...aDraft({ author, clientId }), ...times, progress: 'draft', attempt: 1 }
  const draft = { ...written, id: submission.id }
  await push(hubert, 'requests', [{ id: draft.id, base: 0, document: draft }])
  await (await proxy.as('rolf')).post(`/api/people/${author}/handover`, { to })
  const late = await hubert.post('/api/outbox', submission)
  expect([late.statusCode, late.json().code]).toEqual([403, 'not-allowed'])
  expect((await pull(theresia, 'requests')).documents).toMatchObject([{ id: draft.id, author: to }])
  expect((await theresia.post('/api/outbox', submission)).statusCode).toBe(202)
})
