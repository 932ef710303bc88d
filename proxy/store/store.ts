import type { Kysely, Transaction } from 'kysely'
import type { Audience, Changes } from '../events/changes.ts'
import { raiseCounter } from './counters.ts'
import type { Seal } from './seal.ts'
import type { Tables } from './tables.ts'

/** A way into the store that reads. */
export interface Reading {
  readonly db: Kysely<Tables>
  readonly seal: Seal
}

/** A way into the store inside a transaction. Never await the network with it: everybody else waits. */
export interface Writing extends Reading {
  readonly db: Transaction<Tables>
  /** Takes the next sequence number, and tells those whom it concerns once the transaction is committed. */
  raise(audience: Audience): Promise<number>
}

/** The store: reads at once, changes in transactions that follow one another. */
export interface Store extends Reading {
  /**
   * Runs the work in one transaction; what it throws undoes all of it. Within it use only the {@link Writing}
   * it gets: Kysely hands the one connection to the next only afterwards, so the store itself would wait
   * for ever.
   */
  change<Result>(work: (writing: Writing) => Promise<Result>): Promise<Result>
  close(): void
}

interface Parts extends Reading {
  changes: Changes
  close(): void
}

/** Puts a {@link Store} together from an open database. */
export function makeStore({ db, seal, changes, close }: Parts): Store {
  return {
    db,
    seal,
    close,
    async change(work) {
      const raised: { sequence: number; audience: Audience }[] = []
      const result = await db.transaction().execute((transaction) =>
        work({
          db: transaction,
          seal,
          async raise(audience) {
            const sequence = await raiseCounter(transaction, 'sequence')
            raised.push({ sequence, audience })
            return sequence
          },
        }),
      )
      for (const { sequence, audience } of raised) changes.publish(sequence, audience)
      return result
    },
  }
}
