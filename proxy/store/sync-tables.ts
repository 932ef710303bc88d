import type { Generated } from 'kysely'

/** In which form a device carries a document. */
export type CarriedForm = 'whole' | 'shell' | 'gone'

/** The tables of what browsers push and carry; as for {@link Tables}, sealed columns are bytes of `seal.ts`. */
export interface SyncTables {
  /** Whose clients they are, as their records say. */
  client_caseworkers: {
    user_id: string
    client_id: string
    /** ISO time from which on requests about the client are open to him by policy; empty for all of them. */
    opens_from: Generated<string>
  }
  /** When somebody last opened a client's file, or changed it. */
  client_openings: { user_id: string; client_id: string; opened_ms: number }
  /** What browsers own and push: drafts (`requests`), `visits`, `views`. */
  documents: {
    collection: string
    id: string
    owner: string
    /** Of a planned visit its client, whom the visitor's tablet carries; null otherwise. */
    client_id: string | null
    /** The whole record, sealed; null once it was deleted. */
    document: Uint8Array | null
    sequence: number
    /** When this version was received, ISO 8601 in UTC; null for one that was stored before this was noted (schema 7). */
    received_at: Generated<string | null>
  }
  /** What each device carries, as far as it was pulled: a document that comes in or goes out gets a sequence number. */
  carried: {
    /** The device's id; the user's where a session has no device. */
    holder: string
    collection: string
    id: string
    /** `shell`: an answer without its content, which has expired on devices; `gone`: no longer carried. */
    form: CarriedForm
    /** 0 for what was there at the first pull. */
    sequence: number
  }
  /** Each start of the proxy: the sequence numbers from the first one on were given in it. */
  lives: { number: Generated<number>; id: string; first_sequence: number; began_at: string }
}
