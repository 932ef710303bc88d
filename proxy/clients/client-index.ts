import { clientKey, clientMatcher, type ClientKey } from '#core/client-search.ts'
import { readIncompleteDate } from '#core/incomplete-date.ts'
import { clientName, type Client } from '#core/records/client.ts'
import type { ClientLine, ClientLines, ClientSearch } from '#core/wire/clients.ts'
import { clientsAfter } from '../store/clients.ts'
import type { Reading } from '../store/store.ts'

/** Finds clients of the whole centre. */
export interface ClientIndex {
  /** The clients that answer to what was typed, by name, as of the moment of the call. */
  search(search: ClientSearch): Promise<ClientLines>
}

interface Entry {
  key: ClientKey
  line: ClientLine
}

const pageSize = 500
// The centre's languages sort these names alike; what differs are digraphs that they do not have.
const byName = new Intl.Collator('nl')

function entryOf(client: Client): Entry {
  const birthYear = readIncompleteDate(client.birthDate).iso?.slice(0, 4) ?? ''
  const { id, ssin, address } = client
  const line = { id, name: clientName(client), birthYear, municipality: address.municipality, ssin }
  return { key: clientKey(client), line }
}

/**
 * Makes the index. Documents are sealed as a whole, so the store cannot search; the index keeps in memory what
 * a client is found by, and before each search reads what changed since the last one, by sequence number.
 */
export function makeClientIndex(reading: Reading): ClientIndex {
  const entries = new Map<string, Entry>()
  let sorted: readonly Entry[] = []
  let read = 0
  let refreshing: Promise<void> | null = null

  async function readChanges(): Promise<void> {
    const before = read
    for (let more = true; more;) {
      const page = await clientsAfter(reading, read, pageSize)
      for (const { id, document } of page) {
        if (document) entries.set(id, entryOf(document))
        else entries.delete(id)
      }
      read = page.at(-1)?.sequence ?? read
      more = page.length === pageSize
    }
    if (read === before) return
    sorted = [...entries.values()].toSorted((left, right) => byName.compare(left.line.name, right.line.name))
  }

  return {
    async search({ text, limit = 50, offset = 0 }) {
      await (refreshing ??= readChanges().finally(() => (refreshing = null)))
      const answers = clientMatcher(text)
      const found = answers ? sorted.filter(({ key }) => answers(key)) : []
      const lines = found.slice(offset, offset + limit).map(({ line }) => line)
      return { lines, total: found.length, more: offset + lines.length < found.length }
    },
  }
}
