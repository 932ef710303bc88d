import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { useDraft } from '../../../../src/features/forms/use-draft.ts'
import { aReceivedRequest } from '../../../fixtures/requests.ts'

const changeDraft = vi.hoisted(() =>
  vi.fn<(database: unknown, id: string, changes: object) => Promise<boolean>>(),
)
vi.mock('../../../../src/db/requests.ts', () => ({ changeDraft }))
vi.mock('../../../../src/db/current.ts', () => ({ requireDatabase: () => ({}) }))

const draft = aReceivedRequest({ progress: 'draft' })

function openDraft() {
  let opened: ReturnType<typeof useDraft> | undefined
  const page = mount(
    defineComponent({
      setup() {
        opened = useDraft(draft)
        return () => null
      },
    }),
  )
  if (!opened) throw new Error('The draft was not opened.')
  return { page, ...opened }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:02:00Z') })
  changeDraft.mockReset().mockResolvedValue(true)
})
afterEach(() => vi.useRealTimers())

describe('A draft', () => {
  it('is saved once, before somebody who has stopped typing can reload', async () => {
    const { fields, savedAt } = openDraft()
    for (const text of ['O', 'On', 'Onl', 'Only']) {
      fields.reason = text
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(changeDraft).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(changeDraft).toHaveBeenCalledOnce()
    expect(changeDraft.mock.lastCall?.[2]).toMatchObject({ reason: 'Only' })
    expect(savedAt.value > '2026-11-21T13:02:00').toBe(true)
  })

  it('is saved at once when a field is left', async () => {
    const { fields, save } = openDraft()
    fields.purpose = '2'
    await save()
    expect(changeDraft).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(5000)
    expect(changeDraft).toHaveBeenCalledOnce()
  })

  it('is saved only when what was being saved already is on the disk too', async () => {
    let finish = (): void => {}
    changeDraft.mockReturnValueOnce(new Promise((done) => (finish = () => done(true))))
    const { fields, save } = openDraft()
    fields.reason = 'Only'
    void save()
    let saved = false
    const second = save().then(() => (saved = true))
    await flushPromises()
    expect(saved).toBe(false)
    finish()
    await second
    expect(saved).toBe(true)
  })

  it('is not written again where nothing changed', async () => {
    await openDraft().save()
    expect(changeDraft).not.toHaveBeenCalled()
  })

  it.each([
    ['the page is hidden', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the tab goes into the background',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
        document.dispatchEvent(new Event('visibilitychange'))
      },
    ],
  ])('is saved when %s', async (_, hide) => {
    const { fields } = openDraft()
    fields.parameters.ssin = '6005'
    hide()
    await flushPromises()
    expect(changeDraft.mock.lastCall?.[2]).toMatchObject({ parameters: { ssin: '6005' } })
    vi.restoreAllMocks()
  })

  it('is saved when its page is left', () => {
    const { page, fields } = openDraft()
    fields.parameters.ssin = '6005'
    page.unmount()
    expect(changeDraft).toHaveBeenCalledOnce()
  })

  it('is written no more once it is being deleted', async () => {
    const { page, fields, stop } = openDraft()
    fields.parameters.ssin = '6005'
    stop()
    page.unmount()
    await vi.advanceTimersByTimeAsync(5000)
    expect(changeDraft).not.toHaveBeenCalled()
  })

  it('that cannot be saved says so and is tried again at the next key', async () => {
    changeDraft.mockRejectedValueOnce(new Error('The disk is full.'))
    const { fields, failed } = openDraft()
    fields.reason = 'a'
    await vi.advanceTimersByTimeAsync(1000)
    expect(failed.value).toBe(true)
    fields.reason = 'ab'
    await vi.advanceTimersByTimeAsync(1000)
    expect(failed.value).toBe(false)
    expect(changeDraft.mock.lastCall?.[2]).toMatchObject({ reason: 'ab' })
  })
})
