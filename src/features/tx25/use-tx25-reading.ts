import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Answer } from '#core/records/answer.ts'
import type { Tx25Reply, Tx25Row } from '#core/cbss/tx25/types.ts'
import { language } from '../../i18n/index.ts'

/** What could be made of a reply. */
export type Tx25Reading =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'read'; reply: Tx25Reply; rows: readonly Tx25Row[] }
  | { kind: 'not-understood' }

async function read(text: string, problem: Answer['problem']): Promise<Tx25Reading> {
  // What the proxy could not take for an answer is none here either, even where a part of it could be drawn.
  if (problem !== null) return { kind: 'not-understood' }
  // The XML reader is needed on this page alone.
  const [{ readTx25Text }, { renderTx25 }] = await Promise.all([
    import('#core/cbss/tx25/read.ts'),
    import('#core/cbss/tx25/render.ts'),
  ])
  try {
    const reply = readTx25Text(text)
    const rows = reply.kind === 'data' ? renderTx25(reply.information, reply.language ?? language.value) : []
    return { kind: 'read', reply, rows }
  } catch {
    return { kind: 'not-understood' }
  }
}

/** Reads the raw reply of an answer, once for each reply; the table speaks the reply's own language. */
export function useTx25Reading(answer: () => Answer): { reading: ShallowRef<Tx25Reading> } {
  const reading = shallowRef<Tx25Reading>({ kind: 'none' })

  watch(
    () => [answer().reply, answer().problem] as const,
    async ([text, problem]) => {
      if (text === null) {
        reading.value = { kind: 'none' }
        return
      }
      reading.value = { kind: 'reading' }
      const result = await read(text, problem)
      if (answer().reply === text) reading.value = result
    },
    { immediate: true },
  )

  return { reading }
}
