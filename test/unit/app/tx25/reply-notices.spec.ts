import { describe, expect, it } from 'vitest'
import type { Message } from '#core/records/answer.ts'
import { replyNotices } from '../../../../src/features/tx25/reply-notices.ts'
import ReplyNotices from '../../../../src/features/tx25/ReplyNotices.vue'
import { button, mountInApp } from '../frame/mount-in-app.ts'

function aMessage(code: string, fields: Message['fields'] = []): Message {
  return { severity: 'error', code, author: '', text: '', fields }
}

describe('Messages of the CBSS', () => {
  it.each([
    ['MSG00005', 'does not know this number'],
    ['MSG00006', 'has been replaced'],
    ['MSG00009', 'deceased'],
    ['MSG00011', 'not built like an SSIN'],
    ['MSG00012', 'not integrated for your centre'],
    ['MSG00013', 'may not make this request'],
    ['MSG00100', 'no data about this person'],
  ])('%s are said in words', async (code, words) => {
    const { page } = await mountInApp(ReplyNotices, { props: { messages: [aMessage(code)] } })
    expect(page.text()).toContain(words)
    expect(page.text()).toContain(code)
  })

  it('without words of their own stay in the technical panel', () => {
    expect(replyNotices([aMessage('MSG00000'), aMessage('toString')])).toEqual([])
  })

  it('about a replaced number offer a draft with the new one', async () => {
    const messages = [aMessage('MSG00006', [{ name: 'newSSIN', value: '440308-911.85' }])]
    const { page } = await mountInApp(ReplyNotices, { props: { messages } })
    expect(page.text()).toContain('44.03.08-911.85')
    await button(page, 'New Tx25 with this number').trigger('click')
    expect(page.emitted('askAbout')).toEqual([['44030891185']])
  })

  it('offer nothing to whoever only reads', async () => {
    const messages = [aMessage('MSG00006', [{ name: 'newSSIN', value: '44030891185' }])]
    const { page } = await mountInApp(ReplyNotices, { props: { messages, readOnly: true } })
    expect(page.find('button').exists()).toBe(false)
  })

  it('about a death give its date', async () => {
    const messages = [aMessage('MSG00009', [{ name: 'deceiseDate', value: '2026-02-03' }])]
    const { page } = await mountInApp(ReplyNotices, { props: { messages } })
    expect(page.text()).toContain('Date of death: 03/02/2026')
  })
})
