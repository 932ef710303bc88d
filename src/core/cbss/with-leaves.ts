import type { Message } from '../records/answer.ts'
import type { Leaf } from './leaf.ts'

/**
 * Messages that also say what no field took, where there is no result to hold it: as fields of the last message, or as
 * a message of their own where none came.
 */
export function withLeaves(messages: readonly Message[], leaves: readonly Leaf[]): Message[] {
  if (leaves.length === 0) return [...messages]
  const silent: Message = { severity: 'information', code: '', author: '', text: '', fields: [] }
  const last = messages.at(-1) ?? silent
  const fields = leaves.map(({ path, text }) => ({ name: path, value: text }))
  return [...messages.slice(0, -1), { ...last, fields: [...last.fields, ...fields] }]
}
