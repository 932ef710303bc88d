import type { Answer } from '#core/records/answer.ts'
import type { Resolution } from '#core/wire/resolution.ts'
import { ask } from './client.ts'

/** Says what became of a request of which nobody knew it; throws `not-resolvable` where that is known. */
export function resolveRequest(id: string, resolution: Resolution): Promise<Answer> {
  return ask(`requests/${id}/resolution`, { method: 'post', json: resolution })
}
