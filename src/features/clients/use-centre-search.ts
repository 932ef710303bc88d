import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { ClientLine } from '#core/wire/clients.ts'
import { searchCentre } from '../../api/clients.ts'

/** What the whole centre answered to a search. */
export interface CentreResult {
  /** What was asked: the field may hold something else by now. */
  text: string
  lines: readonly ClientLine[]
  total: number
  more: boolean
}

const pageSize = 50

/** Searches clients of the whole centre at the proxy; what comes is shown and not stored on this device. */
export function useCentreSearch(): {
  result: ShallowRef<CentreResult | null>
  busy: Ref<boolean>
  problem: Ref<ErrorCode | null>
  search: (text: string) => Promise<void>
  /** Brings the next lines of the same search. */
  further: () => Promise<void>
  forget: () => void
} {
  const result = shallowRef<CentreResult | null>(null)
  const busy = ref(false)
  const problem = ref<ErrorCode | null>(null)

  async function ask(text: string, before: readonly ClientLine[]): Promise<void> {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      const page = await searchCentre({ text, limit: pageSize, offset: before.length })
      result.value = { ...page, text, lines: [...before, ...page.lines] }
    } catch (error) {
      problem.value = error instanceof CodedError ? error.code : 'internal'
    } finally {
      busy.value = false
    }
  }

  return {
    result,
    busy,
    problem,
    search: (text) => ask(text.trim(), []),
    further: async () => {
      if (result.value) await ask(result.value.text, result.value.lines)
    },
    forget() {
      result.value = null
      problem.value = null
    },
  }
}
