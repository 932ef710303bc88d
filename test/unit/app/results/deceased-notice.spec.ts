import { describe, expect, it } from 'vitest'
import type { ServiceReply } from '#core/cbss/service-reply.ts'
import type { Message } from '#core/records/answer.ts'
import DeceasedNotice from '../../../../src/features/results/DeceasedNotice.vue'
import { mountInApp } from '../frame/mount-in-app.ts'
import { aPerson } from '../identify-person/a-person.ts'

const living = aPerson()
const extended = living.extended
const deadSince = (deceaseDate: string) => aPerson({ extended: extended && { ...extended, deceaseDate } })

function identified(...persons: (typeof living)[]): ServiceReply {
  const result = { persons, left: [] }
  return { service: 'identify-person', state: 'ok', ticket: 'TIP1', messages: [], result }
}

function refused(fields: Message['fields'] = []): ServiceReply {
  const message: Message = { severity: 'error', code: 'MSG00009', author: '', text: '', fields }
  return { service: 'manage-access', state: 'errors', ticket: 'TMA1', messages: [message], result: null }
}

const show = async (reply: ServiceReply) => (await mountInApp(DeceasedNotice, { props: { reply } })).page

describe('The notice that somebody is deceased', () => {
  it.each([
    ['the person who was identified', identified(deadSince('2025-02-11')), 'Date of death: 11/02/2025'],
    ['one of whom only the year is known', identified(deadSince('2025-00-00')), 'Date of death: 2025'],
    [
      'a refusal that names the date',
      refused([{ name: 'Decease Date', value: '2025-02-11' }]),
      'Date of death: 11/02/2025',
    ],
    ['a refusal without a date', refused(), 'The register does not tell the date.'],
  ])('is shown for %s', async (_, reply, safe) => {
    const page = await show(reply)
    expect(page.get('[role=status]').text()).toContain('According to the register this person is deceased')
    expect(page.text()).toContain(safe)
    expect(page.text()).toContain('Check the client’s file before you write to the address.')
  })

  it.each([
    ['who lives', identified(living)],
    ['among several found: the list says which', identified(deadSince('2025-02-11'), living)],
    ['where nobody was found', identified()],
  ])('is not shown for somebody %s', async (_, reply) => {
    expect((await show(reply)).find('.notice').exists()).toBe(false)
  })
})
