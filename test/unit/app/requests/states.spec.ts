import { describe, expect, it } from 'vitest'
import type { RequestOf } from '#core/records/request.ts'
import { requestStates, type RequestState } from '#core/records/request-states.ts'
import { actionsOf } from '../../../../src/features/requests/request-actions.ts'
import { newestFirst, requestLine, stateTime } from '../../../../src/features/requests/request-line.ts'
import { stateGroup } from '../../../../src/features/requests/state-groups.ts'
import { aManageAccess, aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'

const leftAt = '2026-11-21T09:00:00.000Z'
const states = Object.keys(requestStates) as RequestState[]

describe('The buttons', () => {
  it.each<[RequestState, string[]]>([
    ['draft', []],
    ['waiting', ['cancel']],
    ['queued', ['cancel']],
    ['handing-over', []],
    ['set-aside', ['retry', 'correct', 'delete']],
    ['cancelled', ['duplicate', 'delete']],
    ['received', []],
    ['sent', []],
    ['validated', ['duplicate', 'correct', 'delete']],
    ['ok', ['duplicate']],
    ['warnings', ['duplicate']],
    ['errors', ['correct']],
    ['failed', ['correct', 'duplicate', 'delete']],
    ['unknown', ['askAgain']],
    ['resolved', ['duplicate']],
  ])('of “%s” are %j', (state, actions) => {
    expect(actionsOf({ state, request: aReceivedRequest() })).toEqual(actions)
  })

  it.each<[string, Partial<RequestOf<'tx25'>>, string[]]>([
    ['a further attempt that was set aside', { progress: 'set-aside', attempt: 2 }, ['retry', 'cancel']],
    ['one cancelled that may have arrived', { progress: 'cancelled', leftAt }, []],
    ['one set aside that may have arrived', { progress: 'set-aside', leftAt }, ['retry']],
  ])('of %s neither delete nor repeat what may have been carried out', (_, values, actions) => {
    const { state, request } = requestLine(aReceivedRequest(values), undefined)
    expect(actionsOf({ state, request })).toEqual(actions)
  })

  it('offer asking again exactly where the state allows it', () => {
    const request = aReceivedRequest()
    expect(states.filter((state) => actionsOf({ state, request }).includes('askAgain'))).toEqual(
      states.filter((state) => requestStates[state].mayAskAgain),
    )
  })
})

describe('A registration of which nobody knows the outcome', () => {
  it.each<['REGISTER' | 'UNREGISTER' | 'LIST', string[]]>([
    ['REGISTER', []],
    ['UNREGISTER', []],
    ['LIST', ['askAgain']],
  ])('by %s offers %j', (action, actions) => {
    const request = aManageAccess({ action })
    expect(actionsOf({ state: 'unknown', request })).toEqual(actions)
  })
})

describe('A state', () => {
  it('that needs a person, can be edited or goes on by itself is found in its own group', () => {
    expect(stateGroup('unknown')).toBe('needsYou')
    expect(stateGroup('draft')).toBe('drafts')
    expect(stateGroup('queued')).toBe('underWay')
    expect(stateGroup('cancelled')).toBe('done')
  })

  it('speaks about the time at which it came about', () => {
    const handedOver = aReceivedRequest({ queuedAt: '2026-11-21T08:59:00.000Z' })
    const times = {
      received: '2026-11-21T09:00:01.000Z',
      sent: '2026-11-21T09:00:02.000Z',
      unknown: '2026-11-21T09:00:02.000Z',
      ok: '2026-11-21T09:00:03.000Z',
    } as const
    for (const [state, time] of Object.entries(times)) {
      const answer = anAnswer({ state: state as keyof typeof times })
      expect(stateTime(requestLine(handedOver, answer))).toBe(time)
    }
    const queued = aReceivedRequest({ progress: 'queued', queuedAt: '2026-11-21T08:59:00.000Z' })
    expect(stateTime(requestLine(queued, undefined))).toBe('2026-11-21T08:59:00.000Z')
    expect(stateTime(requestLine({ ...queued, leftAt }, undefined))).toBe(leftAt)
    const setAside = { code: 'record-differs', detail: '', at: '2026-11-21T08:59:30.000Z' }
    const aside = aReceivedRequest({ progress: 'set-aside', setAside })
    expect(stateTime(requestLine(aside, undefined))).toBe(setAside.at)
  })
})

describe('Requests', () => {
  it('stand newest first', () => {
    const lines = ['1', '3', '2'].map((id) => requestLine(aReceivedRequest({ id }), undefined))
    expect(lines.toSorted(newestFirst).map(({ request }) => request.id)).toEqual(['3', '2', '1'])
  })
})
