import type { Generated, Selectable } from 'kysely'
import type { Answer } from '#core/records/answer.ts'
import type { Service } from '#core/records/service.ts'

/** Times are ISO 8601 in UTC unless they end in `_ms` (milliseconds since 1970). Sealed columns are bytes of `seal.ts`. */
export interface Tables {
  meta: { key: string; value: string }
  /** `sequence` orders everything that is synced; `journal` counts its rows, a service's id its requests. */
  counters: { name: string; value: number }
  users: {
    id: string
    name: string
    display_name: string
    /** JSON array of roles. */
    roles: string
    password: string
    sequence: number
  }
  sessions: {
    token_hash: string
    user_id: string
    created_ms: number
    seen_ms: number
    /** The device it was bound to; null until then. */
    device_id: string | null
    /** 1 after the device was locked: its share is given again only to a new session. */
    share_withheld: number
  }
  devices: {
    id: string
    user_id: string
    kind: 'desk' | 'tablet'
    /** Which browser it is, never who uses it. */
    label: string
    app_version: string
    created_at: string
    /** The last time the device said how it stands. */
    seen_at: string
    /** Bytes. */
    storage_used: number | null
    /** 1 if the browser promised to keep the data. */
    storage_persisted: number | null
    unsent: number | null
    revoked_at: string | null
    /** Sealed 32 random bytes; null once revoked. */
    share: Uint8Array | null
  }
  settings: {
    id: number
    /** Sealed JSON of the record without the password: the SSDN user id has the form of an SSIN. */
    document: Uint8Array
    /** Sealed. */
    password: Uint8Array | null
    password_set_at: string | null
    sequence: number
  }
  settings_changes: {
    id: Generated<number>
    at: string
    user_id: string
    field: string
    /** Sealed JSON of old and new value. */
    change: Uint8Array
  }
  /** The whole record is sealed. */
  clients: { id: string; document: Uint8Array; sequence: number }
  requests: {
    /** The order of arrival. */
    position: Generated<number>
    id: string
    service: Service
    number: number
    author: string
    client_id: string
    /** The latest attempt. */
    attempt: number
    received_at: string
    /** Keyed hash of the submission without its attempt. */
    fingerprint: string
    /** Sealed JSON of what was asked. */
    content: Uint8Array
    sequence: number
  }
  attempts: {
    request_id: string
    attempt: number
    state: Answer['state']
    environment: Answer['environment']
    ticket: string | null
    received_at: string
    sent_at: string | null
    answered_at: string | null
    http_status: number | null
    problem: string | null
    /** Sealed JSON. */
    messages: Uint8Array | null
    /** Sealed bytes, as they came. */
    reply: Uint8Array | null
    sequence: number
  }
  journal: {
    /** 1, 2, 3 … without gaps. */
    sequence: number
    at: string
    kind: string
    actor: string | null
    /** Keyed hash of the SSIN concerned. */
    subject: string | null
    /** JSON without personal values. */
    details: string
    /** Sealed JSON of the personal values. */
    sealed: Uint8Array | null
  }
}

/** A row as it is read. */
export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>
