import { CodedError } from '#core/errors.ts'
import type { Client } from '#core/records/client.ts'
import { clientSearchSchema, type ClientLines } from '#core/wire/clients.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { clientReaders, findClient } from '../store/clients.ts'

const params = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', maxLength: 36 } },
} as const

/**
 * Clients that a device does not carry: `POST /api/clients/search` in the whole centre, and
 * `POST /api/clients/:id` for the file of one. Both are POST, so that what is typed stands in no address.
 */
export function clientRoutes(api: App, { store, clients }: Services): void {
  const config = { may: clientReaders } as const

  api.post(
    '/clients/search',
    { config, schema: { body: clientSearchSchema } },
    (request): Promise<ClientLines> => clients.search(request.body),
  )

  api.post('/clients/:id', { config, schema: { params } }, async (request): Promise<Client> => {
    const client = await findClient(store, request.params.id)
    if (!client) throw new CodedError('not-found', 'There is no client with this id.')
    return client
  })
}
