/** One call that the simulator got at a service, whether it answered it or not. */
export interface Call {
  /** ISO time in UTC. */
  at: string
  path: string
  /** Null where the request could not be read so far. */
  ssin: string | null
  ticket: string | null
  language: string | null
  history: boolean | null
  cbeNumber: string | null
  /** The status (`DATA_FOUND MSG00000`), `fault MSG00003`, `file`, `unauthorized`, or the mode of a set fault. */
  outcome: string
}

/** What the simulator was asked since it started, or since it was told to forget. */
export interface CallLog {
  add(call: Call): void
  view(): { count: number; calls: readonly Call[] }
  reset(): void
}

/** An empty log. It lives in memory: the population is invented, nothing here is evidence. */
export function openCallLog(): CallLog {
  let calls: Call[] = []
  return {
    add: (call) => calls.push(call),
    view: () => ({ count: calls.length, calls }),
    reset: () => {
      calls = []
    },
  }
}
