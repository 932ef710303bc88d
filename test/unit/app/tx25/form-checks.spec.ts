import { describe, expect, it } from 'vitest'
import { formChecks } from '../../../../src/features/tx25/form-checks.ts'
import { requestLine } from '../../../../src/features/requests/request-line.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { sharedSettings } from '../requests/memory-desk.ts'

const request = aReceivedRequest()
const keys = (...parameters: Parameters<typeof formChecks>) => formChecks(...parameters).map(({ key }) => key)

describe('The checks beside the form', () => {
  it('say where the request goes', () => {
    expect(keys(sharedSettings(), [], 'x')).toEqual(['environment', 'first'])
    expect(keys(sharedSettings({ liveRequests: false }), [], 'x')).toEqual(['liveOff', 'first'])
    expect(keys(sharedSettings({ environment: 'none' }), [], 'x')).toEqual(['none', 'first'])
    expect(keys(null, [], 'x')).toEqual(['first'])
  })

  it('say when this client was asked about last', () => {
    const [, last] = formChecks(sharedSettings(), [requestLine(request, anAnswer())], request.clientId)
    expect(last).toEqual({ key: 'last', tone: 'neutral', at: '2026-11-21T09:00:03.000Z' })
  })

  it('warn of one that is still under way', () => {
    const lines = [requestLine(request, anAnswer({ state: 'sent' }))]
    expect(keys(sharedSettings(), lines, request.clientId)).toEqual(['environment', 'underWay'])
  })

  it('count neither other clients nor what asked nothing', () => {
    expect(keys(null, [requestLine(request, anAnswer())], 'somebody else')).toEqual(['first'])
    expect(keys(null, [requestLine(request, anAnswer({ state: 'failed' }))], request.clientId)).toEqual([
      'first',
    ])
  })
})
