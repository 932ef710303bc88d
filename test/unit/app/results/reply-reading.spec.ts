import { describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, shallowRef, watch } from 'vue'
import { useReplyReading } from '../../../../src/features/results/use-reply-reading.ts'
import { anAnswer } from '../../../fixtures/requests.ts'
import { aReply } from '../tx25/a-reply.ts'

describe('The reading of a reply', () => {
  it('stays as it is when an equal record comes, so that an open dialog is not closed', async () => {
    const answer = shallowRef(anAnswer({ reply: aReply() }))
    const scope = effectScope()
    const kinds: string[] = []
    const reading = scope.run(() => useReplyReading('tx25', () => answer.value))
    watch(
      () => reading?.value.kind ?? '',
      (kind) => kinds.push(kind),
      { flush: 'sync' },
    )
    await vi.waitFor(() => expect(reading?.value.kind).toBe('read'))
    const before = reading?.value
    answer.value = { ...answer.value }
    await nextTick()
    await vi.dynamicImportSettled()
    expect(reading?.value).toBe(before)
    expect(kinds).toEqual(['read'])
    scope.stop()
  })
})
