import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { announce } from '../../../../src/ui/announcements.ts'
import DialogCard from '../../../../src/ui/DialogCard.vue'
import DisclosurePanel from '../../../../src/ui/DisclosurePanel.vue'
import EmptyState from '../../../../src/ui/EmptyState.vue'
import ErrorSummary from '../../../../src/ui/ErrorSummary.vue'
import LiveRegion from '../../../../src/ui/LiveRegion.vue'
import LoadingState from '../../../../src/ui/LoadingState.vue'
import NoticeBar from '../../../../src/ui/NoticeBar.vue'
import PageHead from '../../../../src/ui/PageHead.vue'
import ToneBadge from '../../../../src/ui/ToneBadge.vue'
import type { Tone } from '../../../../src/ui/tone.ts'

describe('A notice', () => {
  it('says what happened, what is safe and what to do; the code stands small at the end', () => {
    const page = mount(NoticeBar, {
      props: {
        tone: 'broken',
        title: 'It broke.',
        safe: 'All is kept.',
        todo: 'Try again.',
        code: 'internal',
      },
    })
    expect(page.findAll('p').map((part) => part.text())).toEqual(['It broke.', 'All is kept.', 'Try again.'])
    expect(page.find('.words').element.lastElementChild?.textContent).toBe('internal')
  })

  it.each([
    ['broken', 'alert'],
    ['look', 'status'],
    ['done', 'status'],
  ] satisfies [Tone, string][])('that is %s is a polite or an urgent word: %s', (tone, role) => {
    expect(mount(NoticeBar, { props: { tone, title: 'A word.' } }).attributes('role')).toBe(role)
  })

  it.each(['neutral', 'moving', 'done', 'look', 'broken', 'unknown'] satisfies Tone[])(
    'of one word never tells by its colour alone: %s',
    (tone) => {
      const page = mount(ToneBadge, { props: { tone }, slots: { default: 'Word' } })
      expect(page.find('svg').attributes('aria-hidden')).toBe('true')
      expect(page.text()).toBe('Word')
    },
  )

  it('about a form takes the focus, once, and leads to the fields', async () => {
    document.body.innerHTML = '<input id="reason">'
    const first = { id: 'reason', message: 'A reason is needed.' }
    const page = mount(ErrorSummary, { props: { title: 'Not saved', errors: [] }, attachTo: document.body })
    expect(page.find('[role=alert]').exists()).toBe(false)
    await page.setProps({ errors: [first] })
    await flushPromises()
    expect(document.activeElement).toBe(page.find('[role=alert]').element)
    await page.find('a').trigger('click')
    expect(document.activeElement?.id).toBe('reason')
    await page.setProps({ errors: [first, { id: 'purpose', message: 'A purpose is needed.' }] })
    await flushPromises()
    expect(document.activeElement?.id).toBe('reason')
  })

  it('is read to those who cannot see it', async () => {
    const page = mount(LiveRegion)
    announce('All sent')
    await flushPromises()
    expect(page.attributes('aria-live')).toBe('polite')
    expect(page.text()).toBe('All sent')
  })
})

describe('A page', () => {
  it('names the tab by what is no personal value', () => {
    const page = mount(PageHead, { props: { title: 'Bah, Anastase', documentTitle: 'Client' } })
    expect(page.find('h1').text()).toBe('Bah, Anastase')
    expect(document.title).toBe('Client · CBSS Desk')
  })

  it('that is empty says so in a sentence, one that loads tells readers', () => {
    expect(mount(EmptyState, { props: { sentence: 'No clients yet.' } }).text()).toBe('No clients yet.')
    expect(mount(LoadingState, { props: { label: 'Loading …' } }).attributes('role')).toBe('status')
  })

  it('folds its technical part until it is asked for', () => {
    const page = mount(DisclosurePanel, { props: { title: 'Technical' }, slots: { default: 'ticket' } })
    expect(page.find('details').attributes()).not.toHaveProperty('open')
    expect(page.find('summary').text()).toBe('Technical')
  })
})

describe('A dialog', () => {
  async function openDialog(description?: string): Promise<HTMLElement> {
    const page = mount(DialogCard, {
      props: {
        open: true,
        title: 'Delete the draft?',
        description,
        closeLabel: 'Close',
        'onUpdate:open': (open: boolean) => page.setProps({ open }),
      },
      slots: { default: '<input id="inside">', footer: '<button>Delete</button>' },
      attachTo: document.body,
    })
    await flushPromises()
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')
    if (!dialog) throw new Error('The dialog did not open.')
    return dialog
  }

  const textOf = (ids: string | null): string => document.getElementById(ids ?? '')?.textContent.trim() ?? ''

  it('is named and described, and takes the focus', async () => {
    const dialog = await openDialog('It was never sent.')
    expect(textOf(dialog.getAttribute('aria-labelledby'))).toBe('Delete the draft?')
    expect(textOf(dialog.getAttribute('aria-describedby'))).toBe('It was never sent.')
    expect(dialog.contains(document.activeElement)).toBe(true)
  })

  it.each([
    ['is closed', true],
    ['goes with what opened it', false],
  ])('gives the focus back when it %s', async (_, closes) => {
    const Page = defineComponent({
      components: { DialogCard },
      setup: () => ({ open: ref(false), there: ref(true) }),
      template: `
        <button id="opens" @click="open = true">Open</button>
        <DialogCard v-if="there" v-model:open="open" title="Delete the draft?" />`,
    })
    const page = mount(Page, { attachTo: document.body })
    page.get<HTMLElement>('#opens').element.focus()
    await page.get('#opens').trigger('click')
    await flushPromises()
    expect(document.activeElement?.id).not.toBe('opens')
    Object.assign(page.vm, closes ? { open: false } : { there: false })
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('opens'))
    page.unmount()
  })

  it.each(['Escape', 'the cross'])('is left with %s', async (way) => {
    const dialog = await openDialog()
    if (way === 'Escape') dialog.dispatchEvent(new KeyboardEvent('keydown', { key: way, bubbles: true }))
    else dialog.querySelector<HTMLElement>('[aria-label=Close]')?.click()
    await flushPromises()
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })
})
