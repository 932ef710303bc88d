import { shallowRef, watch, type ShallowRef } from 'vue'
import type { ServiceReplyOf } from '#core/cbss/service-reply.ts'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import type { Answer } from '#core/records/answer.ts'
import { language } from '../../i18n/index.ts'
import { useReplyReading, type ReplyReading } from '../results/index.ts'

/** A reply of a Tx25 with the rows of its table. */
export type Tx25Reading =
  | Exclude<ReplyReading<'tx25'>, { kind: 'read' }>
  | { kind: 'read'; reply: ServiceReplyOf<'tx25'>; rows: readonly Tx25Row[] }

/** Reads the raw reply of an answer and draws its table; it speaks the reply's own language. */
export function useTx25Reading(answer: () => Answer): { reading: ShallowRef<Tx25Reading> } {
  const read = useReplyReading('tx25', answer)
  const reading = shallowRef<Tx25Reading>({ kind: 'none' })

  watch(
    read,
    async (now) => {
      if (now.kind !== 'read') {
        reading.value = now
        return
      }
      const { renderTx25 } = await import('#core/cbss/tx25/render.ts')
      const { result } = now.reply
      const rows = result ? renderTx25(result.information, result.language ?? language.value) : []
      if (read.value === now) reading.value = { kind: 'read', reply: now.reply, rows }
    },
    { immediate: true },
  )

  return { reading }
}
