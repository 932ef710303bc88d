import { describe, expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import type { ClientRequestLine } from '#core/wire/request-views.ts'
import ColleagueRequests from '../../../../src/features/requests/ColleagueRequests.vue'
import { hubert } from '../frame/people.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from './eventually.ts'
import { openMemoryDesk } from './memory-desk.ts'

const listClientRequests = vi.hoisted(() => vi.fn<(id: string) => Promise<ClientRequestLine[]>>())
vi.mock('../../../../src/api/request-views.ts', () => ({ listClientRequests }))

const clientId = '018f0000-0000-7000-8000-000000000001'

function aLine(values: Partial<ClientRequestLine> = {}): ClientRequestLine {
  return {
    id: '018f0000-0000-7000-8000-0000000000c1',
    author: '018f0000-0000-7000-8000-00000000aaab',
    authorName: 'Theresia Thelen',
    service: 'identify-person',
    at: '2026-11-20T09:00:00.000Z',
    state: 'ok',
    ...values,
  }
}

async function open(answer: Promise<ClientRequestLine[]>) {
  listClientRequests.mockReturnValueOnce(answer)
  const { pinia } = await openMemoryDesk()
  return (await mountInApp(ColleagueRequests, { props: { clientId }, pinia })).page
}

describe('What colleagues asked about a client', () => {
  it('is told by author, service, time and state, without a way to the request', async () => {
    const page = await open(Promise.resolve([aLine(), aLine({ id: 'another', service: 'tx25' })]))
    await eventually(() => expect(page.findAll('tbody tr')).toHaveLength(2))
    expect(listClientRequests).toHaveBeenCalledWith(clientId)
    const cells = page
      .get('tbody tr')
      .findAll('td')
      .map((cell) => cell.text())
    expect(cells.slice(0, 3)).toEqual(['Answered', 'Theresia Thelen', 'IdentifyPerson'])
    expect(cells[3]).toMatch(/20\/11/)
    expect(page.find('a').exists()).toBe(false)
  })

  it('leaves out what one asked oneself', async () => {
    const own = aLine({ id: 'own', author: hubert.id, authorName: hubert.displayName })
    const page = await open(Promise.resolve([own, aLine()]))
    await eventually(() => expect(page.findAll('tbody tr')).toHaveLength(1))
    expect(page.text()).not.toContain(hubert.displayName)
  })

  it('takes no room where no colleague asked', async () => {
    const page = await open(Promise.resolve([]))
    await eventually(() => expect(page.text()).toBe(''))
  })

  it('is not known without the network, and that is said rather than that there is nothing', async () => {
    const page = await open(Promise.reject(new CodedError('no-connection', 'no network')))
    await eventually(() => expect(page.text()).toContain('is not known without the network'))
    expect(page.text()).toContain('Your own requests are complete.')
    expect(page.find('table').exists()).toBe(false)
  })

  it('says what else went wrong as it is, and asks again', async () => {
    const page = await open(Promise.reject(new CodedError('internal', 'broken')))
    await eventually(() => expect(page.get('[role=alert]').findAll('p')).toHaveLength(3))
    expect(page.text()).not.toContain('network')
    listClientRequests.mockResolvedValueOnce([aLine()])
    await button(page, 'Try again').trigger('click')
    await eventually(() => expect(page.findAll('tbody tr')).toHaveLength(1))
  })

  it('says that it is being asked for', async () => {
    const page = await open(new Promise(() => {}))
    expect(page.get('.loading').text()).toBe('Loading the requests …')
  })

  it('has rows of 500 requests at once', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => aLine({ id: `line-${index}` }))
    const page = await open(Promise.resolve(lines))
    await eventually(() => expect(page.get('table').attributes('aria-rowcount')).toBe('501'))
  })
})
