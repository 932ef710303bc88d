import type { RequestRecord } from '#core/records/request.ts'
import type { ViewEvent } from '#core/records/view-event.ts'
import { requireDatabase } from '../../db/current.ts'
import { recordView } from '../../db/record-view.ts'
import { useSessionStore } from '../../session/session.ts'

/** Notes that the signed-in user read or printed a result; the proxy journals it, later where there is no network. */
export function useViewEvents(): (
  kind: Extract<ViewEvent['kind'], 'answer-read' | 'printed'>,
  request: Pick<RequestRecord, 'id' | 'clientId'>,
) => Promise<void> {
  const session = useSessionStore()

  return (kind, { id, clientId }) =>
    recordView(requireDatabase(), { kind, clientId, requestId: id, author: session.user?.id ?? '' })
}
