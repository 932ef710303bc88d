/** What a code of {@link errorCodes} means for HTTP and for the sender. */
export interface ErrorRow {
  /** HTTP status of the proxy's answer; 0 where it happened in the browser. */
  status: number
  /** Whether the same bytes may succeed later, without anybody changing anything. */
  retryable: boolean
}

/**
 * Every way in which something can be refused or go wrong, with its HTTP status. The words for people are
 * in `i18n`, under the same code. Expected outcomes of the CBSS (no data, refused) are values, not errors.
 */
export const errorCodes = {
  'no-connection': { status: 0, retryable: true },
  'store-not-opened': { status: 0, retryable: true },
  'newer-database': { status: 0, retryable: false },
  'quota-exceeded': { status: 0, retryable: true },
  'store-closed': { status: 0, retryable: true },
  'lease-ended': { status: 0, retryable: false },
  'not-unlocked': { status: 0, retryable: false },
  'passkey-not-used': { status: 0, retryable: true },
  'passkey-not-possible': { status: 0, retryable: false },
  'device-revoked': { status: 403, retryable: false },
  'device-unknown': { status: 403, retryable: false },
  'store-locked': { status: 0, retryable: false },
  'share-lost': { status: 0, retryable: false },
  'waited-in-vain': { status: 0, retryable: false },
  'other-history': { status: 409, retryable: true },
  'invalid-record': { status: 422, retryable: false },
  'not-signed-in': { status: 401, retryable: true },
  'wrong-credentials': { status: 401, retryable: false },
  'second-factor-required': { status: 403, retryable: false },
  'wrong-second-factor': { status: 403, retryable: false },
  'step-up-required': { status: 403, retryable: false },
  'password-change-required': { status: 403, retryable: false },
  'too-many-attempts': { status: 429, retryable: true },
  'not-allowed': { status: 403, retryable: false },
  'confidential-data': { status: 403, retryable: false },
  'reason-required': { status: 403, retryable: false },
  'results-held': { status: 403, retryable: false },
  'own-account': { status: 403, retryable: false },
  'advisor-required': { status: 403, retryable: false },
  'foreign-origin': { status: 403, retryable: false },
  'not-found': { status: 404, retryable: false },
  'wrong-code': { status: 403, retryable: false },
  'name-taken': { status: 409, retryable: false },
  'invalid-input': { status: 400, retryable: false },
  'invalid-xml': { status: 422, retryable: false },
  'invalid-request': { status: 422, retryable: false },
  'record-differs': { status: 422, retryable: false },
  'hash-differs': { status: 422, retryable: false },
  'unknown-client': { status: 422, retryable: false },
  'set-aside-by-hand': { status: 0, retryable: false },
  'other-content': { status: 409, retryable: false },
  'registration-required': { status: 422, retryable: false },
  'not-resolvable': { status: 409, retryable: false },
  'no-longer-kept': { status: 410, retryable: false },
  'attempt-not-allowed': { status: 409, retryable: false },
  'switched-off': { status: 503, retryable: true },
  'too-large': { status: 413, retryable: false },
  internal: { status: 500, retryable: true },
  'not-reached': { status: 502, retryable: false },
  'reply-cut': { status: 502, retryable: false },
  'reply-late': { status: 504, retryable: false },
  'reply-refused': { status: 502, retryable: false },
  'access-refused': { status: 502, retryable: false },
  'reply-not-understood': { status: 502, retryable: false },
  interrupted: { status: 502, retryable: false },
} as const satisfies Record<string, ErrorRow>

/** A key of {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes

/** Body of every answer of the proxy that is an error. Never holds a personal value. */
export interface Problem {
  code: ErrorCode
  message: string
  /** For `invalid-input`: which fields, and why. */
  fields?: { field: string; reason: string }[]
}

/** A broken promise with its code; `message` is one English sentence for logs, without personal values. */
export class CodedError extends Error {
  override name = 'CodedError' as const
  readonly code: ErrorCode
  readonly fields: Problem['fields']

  constructor(code: ErrorCode, message: string, options: ErrorOptions & { fields?: Problem['fields'] } = {}) {
    super(message, options)
    this.code = code
    this.fields = options.fields
  }
}
