import { sameJson } from '#core/json.ts'
import type { RequestContent, RequestRecord } from '#core/records/request.ts'
import { absorb, type Version } from '#core/sync/absorb.ts'
import { absorbRequest } from '#core/sync/absorb-request.ts'
import type { Tracked } from '#core/sync/bookkeeping.ts'
import { absorbRestored, absorbRestoredRequest } from '#core/sync/restored.ts'
import type { DeskDatabase } from '../collections.ts'
import { createDraft } from '../requests.ts'
import type { Restart } from './checkpoint.ts'

/** How versions of the proxy are taken in: by a pull, or as the conflict of a push. */
export interface Absorber<Record> {
  /** What the device holds from then on; the same object where nothing changes. May be called again. */
  take(mine: Tracked<Record> | null, version: Version<Record>): Tracked<Record> | null
  /** Keeps elsewhere what `take` would displace. Called before the change is stored: a kill in between loses nothing. */
  keepDisplaced(): Promise<void>
}

/** For records whose fields merge. */
export function recordAbsorber<Record extends object>(restart: Restart | null): Absorber<Record> {
  return {
    take: (mine, version) =>
      restart ? absorbRestored(mine, version, restart.sharedUntil) : absorb(mine, version),
    keepDisplaced: () => Promise.resolve(),
  }
}

/** For requests: what was typed into one that was sent from elsewhere becomes a draft of its own. */
export function requestAbsorber(database: DeskDatabase, restart: Restart | null): Absorber<RequestRecord> {
  const waiting = new Map<string, { content: RequestContent; author: string }>()
  const kept = new Map<string, RequestContent>()
  return {
    take(mine, version) {
      const after = restart
        ? absorbRestoredRequest(mine, version, restart.sharedUntil)
        : absorbRequest(mine, version)
      const { displaced } = after
      if (mine && displaced && !sameJson(kept.get(mine.record.id), displaced)) {
        waiting.set(mine.record.id, { content: displaced, author: mine.record.author })
      }
      return after.kept
    },
    async keepDisplaced() {
      for (const [id, { content, author }] of waiting) {
        await createDraft(database, { ...content, author })
        kept.set(id, content)
      }
      waiting.clear()
    },
  }
}
