import type { Visit } from '#core/records/visit.ts'
import { now } from '../../db/clock.ts'
import { requireDatabase } from '../../db/current.ts'
import { saveRecord } from '../../db/save-record.ts'

/** Says what became of a visit, or that it is planned after all. */
export async function changeVisitState(visit: Visit, state: Visit['state']): Promise<void> {
  await saveRecord(requireDatabase(), 'visits', { ...visit, state, changedAt: now() }, visit)
}
