import { beforeAll, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { Answer, Message } from '#core/records/answer.ts'
import Tx25Result from '../../../../src/features/tx25/Tx25Result.vue'
import { showLanguage } from '../../../../src/i18n/index.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aReply, askedSsin, otherSsin } from './a-reply.ts'
import { eventually } from '../requests/eventually.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/core/cbss/tx25/read.ts')
  await import('../../../../src/core/cbss/tx25/render.ts')
  await import('../../../../src/i18n/de.ts')
}, 60_000)

const request = aReceivedRequest({ parameters: { ssin: askedSsin, language: 'de', history: true } })

async function showResult(answer: Partial<Answer>): Promise<VueWrapper> {
  const { pinia } = await openMemoryDesk({ requests: [request] })
  const { page } = await mountInApp(Tx25Result, { props: { request, answer: anAnswer(answer) }, pinia })
  await eventually(() => expect(page.text()).not.toContain('Reading the answer'))
  return page
}

const rows = (page: VueWrapper) => page.findAll('tbody tr')
const onScreen = (page: VueWrapper) =>
  rows(page).filter((row) => !row.classes('paper-only') && !row.element.parentElement?.matches('.paper-only'))

describe('The table', () => {
  it('has a row for each of the 18 items, under Group, TI, Since and Information', async () => {
    const page = await showResult({ reply: aReply() })
    expect(page.findAll('thead th').map((cell) => cell.text())).toEqual([
      'Group',
      'TI',
      'Since',
      'Information',
    ])
    expect(rows(page)).toHaveLength(18)
    expect(page.text()).toContain('18 of 18 rows')
    expect(page.emitted('read')?.at(-1)).toEqual([{ rows: 18, understood: true }])
  })

  it('is followed by what stands beside the information', async () => {
    const reply = aReply().replace('</status>', '</status><note>Folgt später</note>')
    const page = await showResult({ reply })
    expect(page.find('.left dt').text()).toBe('note')
    expect(page.find('.left dd').text()).toBe('Folgt später')
  })

  it('speaks the language of the reply, with its emphasis', async () => {
    const page = await showResult({ reply: aReply() })
    const nationality = rows(page).find((row) => row.text().includes('Belgien'))
    expect(nationality?.find('b').text()).toBe('Belgien')
    expect(nationality?.text()).toContain('Nationalitäten')
    expect(nationality?.find('.information').attributes('lang')).toBe('de')
  })

  it('writes all dates as the reply’s language does, incomplete ones incomplete', async () => {
    const dates = async (language: string) =>
      (await showResult({ reply: aReply({ language }) })).findAll('.since').map((cell) => cell.text())
    expect(await dates('de')).toEqual(expect.arrayContaining(['15.05.1960', '1970', '02.2025']))
    expect(await dates('nl')).toContain('15-05-1960')
  })

  it('writes them as the app does where the reply names no language', async () => {
    const page = await showResult({ reply: aReply({ language: '' }) })
    expect(page.find('td.since').text()).toBe('15/05/1960')
    await showLanguage('de')
    expect(page.find('td.since').text()).toBe('15.05.1960')
    await showLanguage('en')
  })

  it('shows what holds before what is past, and the past quieter', async () => {
    const page = await showResult({ reply: aReply({ formerAddresses: 2 }) })
    const addresses = rows(page).filter((row) => row.text().includes('Klötzerbahn'))
    expect(addresses.map((row) => row.find('.since').text())).toEqual([
      '01.02.2011',
      '01.02.2010 no longer valid',
      '01.02.2009 no longer valid',
    ])
    expect(addresses.map((row) => row.classes('past'))).toEqual([false, true, true])
  })

  it('marks what this version does not know', async () => {
    const page = await showResult({ reply: aReply() })
    const unknown = rows(page).at(-1)
    expect(unknown?.text()).toContain('not yet known to this version')
    expect(unknown?.text()).toContain('Grenzgänger')
  })

  it('folds what is past once there are more than 60 rows', async () => {
    expect(onScreen(await showResult({ reply: aReply({ formerAddresses: 56 }) }))).toHaveLength(60)
    const page = await showResult({ reply: aReply({ formerAddresses: 60 }) })
    expect(onScreen(page).map((row) => row.text())).toEqual(expect.arrayContaining(['60 earlier']))
    expect(onScreen(page)).toHaveLength(5)
    await button(page, '60 earlier').trigger('click')
    expect(onScreen(page)).toHaveLength(65)
    expect(button(page, 'Hide 60 earlier').attributes('aria-expanded')).toBe('true')
  })

  it('is filtered by text, folded rows too, and by group', async () => {
    const page = await showResult({ reply: aReply({ formerAddresses: 60 }) })
    await page.find('input[type=search]').setValue('01.02.1951')
    expect(onScreen(page)).toHaveLength(1)
    await page.find('input[type=search]').setValue('nobody')
    expect(page.text()).toContain('No row matches the filter.')
    await button(page, 'Clear the filter').trigger('click')
    const groups = page.findAll('option')
    await page.find('select').setValue(groups.at(-1)?.attributes('value'))
    expect(onScreen(page)).toHaveLength(1)
  })

  it('stays whole on paper, whatever is filtered', async () => {
    const page = await showResult({ reply: aReply() })
    await page.find('input[type=search]').setValue('Belgien')
    expect(rows(page)).toHaveLength(18)
    expect(onScreen(page)).toHaveLength(1)
  })
})

describe('A reply', () => {
  it('about another number than was asked says so', async () => {
    const page = await showResult({ reply: aReply({ ssin: otherSsin }) })
    expect(page.text()).toContain('This answer speaks about another number.')
    expect(page.text()).toContain('60.05.15-900.42; the reply is about 44.03.08-911.85')
  })

  it('without data says so in a sentence', async () => {
    const status = '<value>NO_DATA_FOUND</value><code>MSG00100</code>'
    const page = await showResult({ reply: aReply({ status, information: false }) })
    expect(page.text()).toContain('The National Register gave no data about this person.')
    expect(page.find('table').exists()).toBe(false)
  })

  it('whose message says that there are no data does not say it twice', async () => {
    const messages: Message[] = [
      { severity: 'information', code: 'MSG00100', author: '', text: '', fields: [] },
    ]
    const status = '<value>NO_DATA_FOUND</value><code>MSG00100</code>'
    const page = await showResult({ messages, reply: aReply({ status, information: false }) })
    expect(page.text()).toContain('The CBSS has no data about this person')
    expect(page.text()).not.toContain('The National Register gave no data')
  })

  it('that the proxy could not take for an answer is no table, even where one could be drawn', async () => {
    const page = await showResult({ state: 'unknown', problem: 'reply-not-understood', reply: aReply() })
    expect(page.text()).toContain('The reply could not be understood')
    expect(page.find('table').exists()).toBe(false)
  })

  it.each([['<html><body>502</body></html>'], ['<soap:Envelope'], ['not XML at all']])(
    'that cannot be understood is said to be kept: %s',
    async (reply) => {
      const page = await showResult({ state: 'unknown', reply })
      expect(page.text()).toContain('The reply could not be understood')
      expect(page.emitted('read')?.at(-1)).toEqual([{ rows: null, understood: false }])
    },
  )
})
