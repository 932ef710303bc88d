import { expect, it } from 'vitest'
import { CodedError } from '#core/errors.ts'
import { cancelRequest, createDraft, deleteRequest } from '../../../src/db/requests.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { aDraft } from '../../fixtures/requests.ts'
import { exchangeWith, openDevice } from './exchange-with.ts'
import { MemoryProxy } from './memory-proxy.ts'

/** A queued request whose POST was cut, before it arrived or after, and that was cancelled then. */
async function cancelled(arrives: boolean) {
  const [database, proxy] = [await openDevice(), new MemoryProxy()]
  const { id } = await createDraft(database, aDraft())
  await queueRequest(database, id)
  const submit = proxy.submit
  proxy.submit = async (submission) => {
    if (arrives) await submit(submission)
    throw new CodedError('no-connection', 'Cut.')
  }
  await expect(exchangeWith(database, proxy)).rejects.toThrow('Cut.')
  await cancelRequest(database, id)
  const request = async () => (await database.requests.findOne(id).exec(true)).toMutableJSON()
  return { database, proxy, id, request }
}

it('A request cancelled after its POST was cut cannot be deleted before the proxy has spoken', async () => {
  const { database, id, request } = await cancelled(false)
  expect(await request()).toMatchObject({ progress: 'cancelled', leftAt: expect.any(String) })
  await expect(deleteRequest(database, id)).rejects.toThrow('surely not carried out')
})

it.each([
  ['cancelled', 'did not', false],
  ['handed-over', 'did', true],
])('It is %s after the next contact where it %s arrive', async (progress, _, arrives) => {
  const { database, proxy, request } = await cancelled(arrives)
  await exchangeWith(database, proxy)
  expect(await request()).toMatchObject({ progress })
  expect(await request()).not.toHaveProperty('leftAt')
})

it('A request that was cancelled before anything left is surely not sent', async () => {
  const database = await openDevice()
  const { id } = await createDraft(database, aDraft())
  await queueRequest(database, id)
  await cancelRequest(database, id)
  expect((await database.requests.findOne(id).exec(true)).toMutableJSON()).not.toHaveProperty('leftAt')
  await deleteRequest(database, id)
})
