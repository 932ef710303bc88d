import type { Generated, Selectable } from 'kysely'
import type { Answer } from '#core/records/answer.ts'
import type { CodeListId } from '#core/records/code-list.ts'
import type { Service } from '#core/records/service.ts'
import type { SyncTables } from './sync-tables.ts'
import type { CodeListOrigin } from '#core/wire/code-lists.ts'
import type { SecretName, SettingsSection } from '#core/wire/settings.ts'

/** Times are ISO 8601 in UTC unless they end in `_ms` (milliseconds since 1970). Sealed columns are bytes of `seal.ts`. */
export interface Tables extends SyncTables {
  meta: { key: string; value: string }
  /** `sequence` orders everything that is synced; `journal` counts its rows, a service's id its requests. */
  counters: { name: string; value: number }
  users: {
    id: string
    name: string
    display_name: string
    /** JSON array of roles, each with its last day. */
    roles: string
    password: string
    sequence: number
    /** 0 where the account cannot be used any more. */
    active: Generated<number>
    /** 1 from an admin's reset until the user has chosen a password. */
    must_change_password: Generated<number>
    /** What was answered before is held back; null where nothing is. */
    results_held_since: Generated<string | null>
    last_sign_in_at: Generated<string | null>
  }
  /** Second factors that are in use. */
  factors: {
    user_id: string
    /** Sealed. */
    secret: Uint8Array
    since: string
    /** The step of 30 seconds of the last code that was taken: each code counts once. */
    last_step: number
    /** JSON array of keyed hashes of the recovery codes that are left. */
    recovery_codes: string
  }
  /** Second factors that were begun and not confirmed yet. */
  new_factors: { user_id: string; secret: Uint8Array }
  sessions: {
    token_hash: string
    user_id: string
    created_ms: number
    seen_ms: number
    /** When the user last proved who he is. */
    proven_ms: number
    /** What the browser said it is. */
    agent: string
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
    /** Sealed JSON of the record without the secrets: the SSDN user id has the form of an SSIN. */
    document: Uint8Array
    sequence: number
  }
  secrets: {
    name: SecretName
    /** Sealed. */
    value: Uint8Array
    set_at: string
    /** The last day of a certificate, `yyyy-MM-dd`. */
    expires: string | null
  }
  settings_changes: {
    id: Generated<number>
    at: string
    user_id: string
    section: SettingsSection
    field: string
    /** Sealed JSON of old and new value. */
    change: Uint8Array
  }
  /** The whole record is sealed. A deleted one stays, because requests are about it. */
  clients: { id: string; document: Uint8Array; sequence: number; deleted: Generated<number> }
  requests: {
    /** The order of arrival. */
    position: Generated<number>
    id: string
    service: Service
    number: number
    author: string
    /** Empty for an IdentifyPerson about nobody's file. */
    client_id: string
    /** Keyed hash of the SSIN asked about, as in the journal; null where none was given. */
    subject: string | null
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
  /** The ids of requests that were kept long enough: whatever comes under one of them is not carried out again. */
  removed_requests: { id: string; removed_at: string }
  /** Results that an advisor has read, to tell their authors. */
  readings: {
    id: string
    request_id: string
    author: string
    reader: string
    at: string
    /** From when on the author is told. */
    told_at: string
  }
  code_lists: {
    id: CodeListId
    /** JSON of the `CodeList`: nothing in it is personal. */
    document: string
    origin: CodeListOrigin
    /** When and by which user it was edited or imported last. */
    changed_at: string | null
    changed_by: string | null
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
