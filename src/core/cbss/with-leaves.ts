import type { Message } from '../records/answer.ts'
import type { Leaf } from './leaf.ts'

/** Messages are kept, synchronised and shown as a whole; the rest is in the raw reply. */
const most = 500

/**
 * Messages that also say what no field took, where there is no result to hold it: as fields of the last message, or as
 * a message of their own where none came. Of very many the first are told, and how many more there are.
 */
export function withLeaves(messages: readonly Message[], leaves: readonly Leaf[]): Message[] {
  if (leaves.length === 0) return [...messages]
  const silent: Message = { severity: 'information', code: '', author: '', text: '', fields: [] }
  const last = messages.at(-1) ?? silent
  const told = leaves.slice(0, most).map(({ path, text }) => ({ name: path, value: text }))
  const more = leaves.length > most ? [{ name: '…', value: `+${leaves.length - most}` }] : []
  return [...messages.slice(0, -1), { ...last, fields: [...last.fields, ...told, ...more] }]
}
