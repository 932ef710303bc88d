import { describe, expect, it } from 'vitest'
import { contentOf, fieldsOf } from '../../../../src/features/forms/fields.ts'
import { newContent } from '../../../../src/features/service-views.ts'
import { fillTx25 } from '../../../../src/features/tx25/fields.ts'
import { aReceivedRequest } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'

const today = '2026-11-21'

describe('A new Tx25 about a client', () => {
  it('takes his number and his language', () => {
    const fields = newContent('tx25', aClient({ language: 'nl' }), today)
    expect(fields.clientName).toBe('Musterfrau, Anna')
    expect(fields.parameters).toMatchObject({ ssin: '60051590042', language: 'nl' })
  })

  it('asks with history, and leaves purpose and reason to be chosen', () => {
    const fields = newContent('tx25', aClient(), today)
    expect(fields).toMatchObject({ purpose: '', reason: '', parameters: { history: true } })
  })

  it.each([
    ['de', 'de'],
    ['fr', 'fr'],
    ['en', 'fr'],
    ['ar', 'fr'],
  ])('who speaks %s asks in %s', (spoken, asked) => {
    expect(fillTx25(aClient({ language: spoken })).language).toBe(asked)
  })

  it('has an empty number where the file has none', () => {
    expect(newContent('tx25', aClient({ ssin: '' }), today).parameters.ssin).toBe('')
  })
})

describe('A form', () => {
  it('stores what it shows', () => {
    const request = aReceivedRequest()
    const { service, clientId, clientName, parameters, purpose, reason } = request
    const stored = contentOf(request.service, fieldsOf(request))
    expect(stored).toEqual({ service, clientId, clientName, parameters, purpose, reason })
  })

  it('changes nothing of the draft that it shows', () => {
    const draft = aReceivedRequest()
    fieldsOf(draft).parameters.ssin = '1'
    expect(draft.parameters.ssin).toBe('60051590042')
  })
})
