import type { Router } from 'vue-router'
import { requireDatabase } from '../../db/current.ts'
import { cancelRequest, duplicateRequest, retryRequest, setAsideRequest } from '../../db/requests.ts'
import { discardChanges, retryRecord } from '../../db/save-record.ts'
import { draftPath } from '../service-views.ts'
import type { OutboxItem, RecordItem, RequestItem } from './outbox-item.ts'

/** What can be done about an item of the outbox. */
export type ItemAction = 'retry' | 'edit' | 'setAside' | 'cancel'

/** The actions that an item offers, the most helpful first; a record is edited on its own page. */
export function actionsOfItem(item: OutboxItem): readonly ItemAction[] {
  if (item.kind === 'record') return item.unsent.setAside ? ['retry', 'cancel'] : []
  // A copy of what left without a receipt could do the same twice.
  if (item.request.leftAt !== undefined) return [item.needsPerson ? 'retry' : 'setAside', 'cancel']
  if (item.needsPerson) return ['retry', 'edit', 'cancel']
  return item.state === 'queued' ? ['edit', 'setAside', 'cancel'] : ['edit', 'cancel']
}

/** Where an item is read and edited. */
export function pathOfItem(item: OutboxItem): string {
  if (item.kind === 'request') return `/requests/${item.id}`
  const { name, conflicts } = item.unsent
  if (name === 'visits') return `/visits/${item.id}`
  return conflicts.length > 0 ? `/clients/${item.id}` : `/clients/${item.id}/edit`
}

/** Whether a record was deleted here: there is nothing to open then. */
export function isGone(item: OutboxItem): boolean {
  return item.kind === 'record' && item.unsent.removed
}

async function actOnRecord({ unsent: { name, id } }: RecordItem, action: ItemAction): Promise<boolean> {
  await (action === 'retry' ? retryRecord : discardChanges)(requireDatabase(), name, id)
  return true
}

/** Takes a request back and goes on writing in a fresh draft with its content; the one taken back stays in the list. */
async function editRequest({ request }: RequestItem, router: Router): Promise<boolean> {
  const database = requireDatabase()
  if (!(await cancelRequest(database, request.id))) return false
  const draft = await duplicateRequest(database, request.id, request.author)
  await router.push(draftPath(draft.service, draft.id))
  return true
}

/** Carries an action out; resolves to false where it came too late: the proxy had received the request. */
export function actOnItem(item: OutboxItem, action: ItemAction, router: Router): Promise<boolean> {
  if (item.kind === 'record') return actOnRecord(item, action)
  if (action === 'edit') return editRequest(item, router)
  const steps = { retry: retryRequest, setAside: setAsideRequest, cancel: cancelRequest }
  return steps[action](requireDatabase(), item.id)
}
