import type { CollectionName, DeskDatabase } from '../../../src/db/collections.ts'
import { exchange } from '../../../src/db/sync/exchange.ts'
import { openStore } from './open-store.ts'
import type { MemoryProxy } from './memory-proxy.ts'

/** The collections that two devices in one page can have open beside each other. */
export const forTwo: readonly CollectionName[] = ['requests', 'answers', 'clients', 'visits', 'checkpoints']

/** A device of its own in this page. */
export function openDevice(names: readonly CollectionName[] = forTwo): Promise<DeskDatabase> {
  return openStore(undefined, undefined, names)
}

/** Exchanges until there is nothing more to say, as the loop does. */
export async function settleWith(database: DeskDatabase, proxy: MemoryProxy): Promise<void> {
  while (await exchangeWith(database, proxy)) continue
}

/** One exchange with the proxy, as the loop does it; throws what kept something from being sent. */
export function exchangeWith(database: DeskDatabase, proxy: MemoryProxy, first = false): Promise<boolean> {
  const parts = {
    database,
    pullFirstPages: proxy.pullFirstPages,
    pull: proxy.pull,
    push: proxy.push,
    submit: proxy.submit,
    askKnown: proxy.askKnown,
    signal: new AbortController().signal,
    reportSending: () => {},
    reportReceiving: () => {},
  }
  return exchange(parts, first)
}
