import type { Client } from '#core/records/client.ts'
import type { ClientLines, ClientSearch } from '#core/wire/clients.ts'
import { ask } from './client.ts'

/** Clients of the whole centre, by name or number; what is typed goes in the body, never in the address. */
export function searchCentre(search: ClientSearch): Promise<ClientLines> {
  return ask('clients/search', { method: 'post', json: search })
}

/** The file of one client, who need not be on this device; throws `not-found`. */
export function readClient(id: string): Promise<Client> {
  return ask(`clients/${id}`, { method: 'post', json: {} })
}
