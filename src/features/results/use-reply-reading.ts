import { shallowRef, watch, type ShallowRef } from 'vue'
import type { ServiceReplyOf } from '#core/cbss/service-reply.ts'
import type { Answer } from '#core/records/answer.ts'
import type { Service } from '#core/records/service.ts'

/** What could be made of a reply; `none` while there is none. */
export type ReplyReading<S extends Service> =
  { kind: 'none' | 'reading' | 'not-understood' } | { kind: 'read'; reply: ServiceReplyOf<S> }

async function read<S extends Service>(
  service: S,
  text: string,
  problem: Answer['problem'],
): Promise<ReplyReading<S>> {
  // What the proxy could not take for an answer is none here either, even where a part of it could be drawn.
  if (problem !== null) return { kind: 'not-understood' }
  // The XML reader is needed where an answer is opened, not with the app.
  const { services } = await import('#core/cbss/services.ts')
  try {
    return { kind: 'read', reply: services[service].read(text) }
  } catch {
    return { kind: 'not-understood' }
  }
}

/** Reads the raw reply of an answer, once for each reply. */
export function useReplyReading<S extends Service>(
  service: S,
  answer: () => Answer,
): ShallowRef<ReplyReading<S>> {
  const reading = shallowRef<ReplyReading<S>>({ kind: 'none' })

  watch(
    // Two sources, not one array: the record comes anew with every change of its collection, and equal is no news.
    [() => answer().reply, () => answer().problem],
    async ([text, problem]) => {
      if (text === null) {
        reading.value = { kind: 'none' }
        return
      }
      reading.value = { kind: 'reading' }
      const result = await read(service, text, problem)
      if (answer().reply === text) reading.value = result
    },
    { immediate: true },
  )

  return reading
}
