/** What the settings of this moment say about a call. */
export interface CallSettings {
  /** Empty for a service that does not authenticate over HTTP. */
  userName: string
  password: string
  /** PEM texts; what is missing is not set. An own authority replaces those that the system trusts. */
  tls?: { ca?: string; cert?: string; key?: string }
  /** Milliseconds, where they differ from those of the environment. */
  timeLimits?: { connect?: number; headers?: number; body?: number }
}

/** One call of a service: where, what, and with which credentials. */
export interface OutgoingMessage extends CallSettings {
  url: string
  soapAction: string
  /** The SOAP envelope. */
  body: string
}

/**
 * What is known after a call.
 * - `reply`: an HTTP answer came whole, of whatever status and content.
 * - `not-sent`: no connection was made, so surely no byte of the message left.
 * - `broken`: a connection was made and no whole answer came; `received` is what came of it.
 */
export type Exchange =
  | { kind: 'reply'; httpStatus: number; body: Uint8Array }
  | { kind: 'not-sent' }
  | {
      kind: 'broken'
      problem: 'reply-cut' | 'reply-late' | 'reply-refused'
      httpStatus: number | null
      received: Uint8Array | null
    }

/** Carries one message to the CBSS or to the simulator; only the URL differs. Never rejects. */
export type Transport = (message: OutgoingMessage) => Promise<Exchange>
