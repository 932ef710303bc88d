import type { Service } from '#core/records/service.ts'

/** One call that the simulator got at a service, whether it answered it or not. */
export interface Call {
  /** ISO time in UTC. */
  at: string
  path: string
  /** Null where the request could not be read so far, as in all that follows. */
  service: Service | null
  ssin: string | null
  /** The ticket of a Tx25, the reference of the classic services: the sender's own name of the request. */
  ticket: string | null
  language: string | null
  history: boolean | null
  /** The organisation that asks: `cbeNumber`, or `OrgUnit` of the classic services. */
  cbeNumber: string | null
  /** REGISTER, UNREGISTER or LIST. */
  action: string | null
  /**
   * The status (`DATA_FOUND MSG00000`), the return code and reason (`NO 10000 31009001`), `fault MSG00003`,
   * `file`, `unauthorized`, or the mode of a set fault.
   */
  outcome: string
}

/** What a call was about, as far as it could be read. */
export type Subject = Partial<Omit<Call, 'at' | 'path' | 'outcome'>>

/** What the simulator was asked since it started, or since it was told to forget. */
export interface CallLog {
  add(call: Pick<Call, 'at' | 'path' | 'outcome'>, subject: Subject | null): void
  view(): { count: number; calls: readonly Call[] }
  reset(): void
}

/** An empty log. It lives in memory: the population is invented, nothing here is evidence. */
export function openCallLog(): CallLog {
  let calls: Call[] = []
  return {
    add: ({ at, path, outcome }, subject) => {
      const { service = null, ssin = null, ticket = null, action = null } = subject ?? {}
      const { language = null, history = null, cbeNumber = null } = subject ?? {}
      calls.push({ at, path, service, ssin, ticket, language, history, cbeNumber, action, outcome })
    },
    view: () => ({ count: calls.length, calls }),
    reset: () => {
      calls = []
    },
  }
}
