import { describe, expect, it } from 'vitest'
import { formChecks } from '../../../../src/features/forms/form-checks.ts'
import { requestLine } from '../../../../src/features/requests/request-line.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { sharedSettings } from '../requests/memory-desk.ts'

const request = aReceivedRequest()
const keys = (...parameters: Parameters<typeof formChecks>) => formChecks(...parameters).map(({ key }) => key)

describe('The checks beside the form', () => {
  it('say where the request goes', () => {
    expect(keys(sharedSettings(), [], 'tx25', 'x')).toEqual(['environment', 'first'])
    expect(keys(sharedSettings({ liveRequests: false }), [], 'tx25', 'x')).toEqual(['liveOff', 'first'])
    expect(keys(sharedSettings({ environment: 'none' }), [], 'tx25', 'x')).toEqual(['none', 'first'])
    expect(keys(null, [], 'tx25', 'x')).toEqual(['first'])
  })

  it('say when this client was asked about last', () => {
    const [, last] = formChecks(
      sharedSettings(),
      [requestLine(request, anAnswer())],
      'tx25',
      request.clientId,
    )
    expect(last).toEqual({ key: 'last', tone: 'neutral', at: '2026-11-21T09:00:03.000Z' })
  })

  it('warn of one that is still under way', () => {
    const lines = [requestLine(request, anAnswer({ state: 'sent' }))]
    expect(keys(sharedSettings(), lines, 'tx25', request.clientId)).toEqual(['environment', 'underWay'])
  })

  it('count neither other clients nor what asked nothing', () => {
    expect(keys(null, [requestLine(request, anAnswer())], 'tx25', 'somebody else')).toEqual(['first'])
    expect(
      keys(null, [requestLine(request, anAnswer({ state: 'failed' }))], 'tx25', request.clientId),
    ).toEqual(['first'])
  })

  it('count no other service, and nobody of whom there is no file', () => {
    const lines = [requestLine(request, anAnswer())]
    expect(keys(null, lines, 'manage-access', request.clientId)).toEqual(['first'])
    expect(keys(null, lines, 'identify-person', '')).toEqual([])
  })
})
