import { shallowRef, type ShallowRef } from 'vue'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { ReadResult, RequestSummary } from '#core/wire/requests.ts'
import { listRequests, readResult, readResultWithReason } from '../../api/requests.ts'
import { useSessionStore } from '../../session/session.ts'

/** What the proxy lets the user see of a request that is not on this device. */
export type RemoteRequest =
  | { kind: 'loading' }
  | { kind: 'read'; result: ReadResult; reason: string | null }
  | { kind: 'confidential'; summary: RequestSummary | null }
  | { kind: 'reason-required'; summary: RequestSummary | null; failed: ErrorCode | null }
  | { kind: 'failed'; code: ErrorCode }

const pageSize = 200

/** The line of a request in the list that the user may see; null where it is not there. */
async function findSummary(id: string): Promise<RequestSummary | null> {
  let before: string | undefined
  for (;;) {
    const page = await listRequests({ limit: pageSize, ...(before && { before }) })
    const found = page.find((summary) => summary.id === id)
    if (found || page.length < pageSize) return found ?? null
    before = page.at(-1)?.id
  }
}

/** Asks the proxy, which alone decides what may be read; nothing it gives is stored in this browser. */
export function useRemoteRequest(id: string): {
  remote: ShallowRef<RemoteRequest>
  load: () => Promise<void>
  readWith: (reason: string) => Promise<void>
} {
  const session = useSessionStore()
  const remote = shallowRef<RemoteRequest>({ kind: 'loading' })
  let summary: RequestSummary | null = null

  function refused(error: unknown): RemoteRequest {
    const code = error instanceof CodedError ? error.code : 'internal'
    if (code === 'confidential-data') return { kind: 'confidential', summary }
    if (code === 'reason-required') return { kind: 'reason-required', summary, failed: null }
    return { kind: 'failed', code }
  }

  async function open(): Promise<RemoteRequest> {
    summary = await findSummary(id)
    // Somebody else's is not asked for without a reason: the journal would note a refused reading.
    if (summary && summary.author !== session.user?.id) {
      if (!session.hasRole('security-advisor')) return { kind: 'confidential', summary }
      return { kind: 'reason-required', summary, failed: null }
    }
    return { kind: 'read', result: await readResult(id), reason: null }
  }

  async function readWithReason(reason: string): Promise<RemoteRequest> {
    try {
      return { kind: 'read', result: await readResultWithReason(id, reason), reason }
    } catch (error) {
      const now = refused(error)
      // The question stays, and with it the reason that was typed.
      return now.kind === 'failed' ? { kind: 'reason-required', summary, failed: now.code } : now
    }
  }

  async function show(asked: Promise<RemoteRequest>): Promise<void> {
    remote.value = await asked.catch(refused)
  }

  return {
    remote,
    load: () => show(open()),
    readWith: (reason) => show(readWithReason(reason)),
  }
}
