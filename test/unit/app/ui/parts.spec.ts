import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import FactList from '../../../../src/ui/FactList.vue'
import ListPart from '../../../../src/ui/ListPart.vue'
import PagePart from '../../../../src/ui/PagePart.vue'

describe('Facts', () => {
  it('are pairs of label and text, or of label and what is drawn for it', () => {
    const page = mount(FactList, {
      props: {
        facts: [
          { label: 'Ticket', value: 'T-1' },
          { label: 'State', key: 'state' },
        ],
      },
      slots: { 'fact-state': '<b>Answered</b>' },
    })
    const texts = (tag: string) => page.findAll(tag).map((part) => part.text())
    expect(texts('dt')).toEqual(['Ticket', 'State'])
    expect(texts('dd')).toEqual(['T-1', 'Answered'])
    expect(page.find('dd b').exists()).toBe(true)
  })
})

describe('A part of a page', () => {
  it('is named by its heading, for readers too, and says what it is for', () => {
    const page = mount(PagePart, { props: { title: 'Password', sentence: 'At least twelve characters.' } })
    expect(page.get('section').attributes('aria-labelledby')).toBe(page.get('h2').attributes('id'))
    expect(page.text()).toBe('PasswordAt least twelve characters.')
  })

  it('that is a list says how many there are, and draws no empty list', () => {
    const slots = { default: '<li>First</li>', before: '<p>Before</p>', after: '<p>After</p>' }
    const full = mount(ListPart, { props: { title: 'Arrived', count: 12 }, slots })
    expect(full.get('h2').text()).toBe('Arrived 12')
    expect([...full.element.children].map(({ tagName }) => tagName)).toEqual(['H2', 'P', 'UL', 'P'])
    const empty = mount(ListPart, { props: { title: 'Arrived', count: 0 } })
    expect(empty.html()).not.toContain('<ul')
    expect(empty.get('h2').text()).toBe('Arrived')
  })
})
