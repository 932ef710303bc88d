import { describe, expect, it } from 'vitest'
import type { RecordItem } from '../../../../src/features/outbox/index.ts'
import { requestLine, type RequestLine } from '../../../../src/features/requests/request-line.ts'
import { stackDay, type DayEntry } from '../../../../src/features/today/stacks.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { aVisit } from '../visits/a-visit.ts'

type Answered = Parameters<typeof anAnswer>[0]

function answered(id: string, state: NonNullable<NonNullable<Answered>['state']>, clientId = 'anna') {
  return requestLine(aReceivedRequest({ id, clientId }), anAnswer({ id, state, clientId }))
}

const ids = (entries: readonly DayEntry[]) => entries.map(({ key }) => key)
const stackLines = (lines: readonly RequestLine[]) => stackDay({ lines, records: [], visits: [] })
const aRecord: RecordItem = {
  kind: 'record',
  key: 'clients anna',
  id: 'anna',
  who: 'Musterfrau, Anna',
  tone: 'broken',
  needsPerson: true,
  since: null,
  unsent: { name: 'clients', id: 'anna', removed: false, setAside: null, conflicts: [] },
  visit: undefined,
}

describe('The day', () => {
  it('stacks what needs somebody, what has arrived and what is planned', () => {
    const draft = requestLine(aReceivedRequest({ id: '4', progress: 'draft' }), undefined)
    const stacks = stackLines([answered('1', 'ok'), answered('2', 'unknown'), answered('3', 'sent'), draft])
    expect(ids(stacks.needsYou)).toEqual(['2'])
    expect(ids(stacks.arrived)).toEqual(['1'])
    expect(ids(stacks.planned)).toEqual(['4'])
  })

  it('shows the latest first', () => {
    const late = requestLine(
      aReceivedRequest({ id: '1' }),
      anAnswer({ id: '1', answeredAt: '2026-11-21T12:00:00.000Z' }),
    )
    expect(ids(stackLines([answered('2', 'ok'), late]).arrived)).toEqual(['1', '2'])
  })

  it('no longer needs somebody for what was taken up by a newer request', () => {
    const newer = requestLine(aReceivedRequest({ id: '2', clientId: 'anna', progress: 'draft' }), undefined)
    expect(ids(stackLines([answered('1', 'errors'), newer]).needsYou)).toEqual([])
    expect(ids(stackLines([answered('1', 'errors', 'bernd'), newer]).needsYou)).toEqual(['1'])
    expect(ids(stackLines([answered('3', 'errors'), newer]).needsYou)).toEqual(['3'])
  })

  it('goes on needing somebody where nobody knows what happened', () => {
    const newer = requestLine(aReceivedRequest({ id: '2', clientId: 'anna', progress: 'draft' }), undefined)
    expect(ids(stackLines([answered('1', 'unknown'), newer]).needsYou)).toEqual(['1'])
  })

  it('puts what a person has to decide about a file before refused requests', () => {
    const waiting = { ...aRecord, key: 'clients bernd', needsPerson: false }
    const { needsYou } = stackDay({
      lines: [answered('1', 'unknown')],
      records: [waiting, aRecord],
      visits: [],
    })
    expect(ids(needsYou)).toEqual(['clients anna', '1'])
  })

  it('plans the next visit first, and drafts after the visits', () => {
    const draft = requestLine(aReceivedRequest({ id: 'draft', progress: 'draft' }), undefined)
    const visits = [
      aVisit({ id: 'late', plannedTime: '16:00' }),
      aVisit({ id: 'early', plannedTime: '09:00' }),
      aVisit({ id: 'overdue', plannedFor: '2026-11-20' }),
    ]
    const { planned } = stackDay({ lines: [draft], records: [], visits })
    expect(ids(planned)).toEqual(['overdue', 'early', 'late', 'draft'])
  })
})
