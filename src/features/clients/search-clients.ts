import { clientKey, clientMatcher, type ClientKey } from '#core/client-search.ts'
import type { Client } from '#core/records/client.ts'

// Made once per record: making the keys costs four times as much as searching them.
const keys = new WeakMap<Client, ClientKey>()

function keyOf(client: Client): ClientKey {
  const known = keys.get(client)
  if (known) return known
  const key = clientKey(client)
  keys.set(client, key)
  return key
}

/** The clients that answer to what was typed; all of them where nothing was. */
export function searchClients(clients: readonly Client[], typed: string): readonly Client[] {
  const answers = clientMatcher(typed)
  return answers ? clients.filter((client) => answers(keyOf(client))) : clients
}
