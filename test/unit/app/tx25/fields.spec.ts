import { describe, expect, it } from 'vitest'
import { contentOf, fieldsOf, fillFromClient, newFields } from '../../../../src/features/tx25/fields.ts'
import { aReceivedRequest } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'

describe('The form about a client', () => {
  it('takes his number and his language', () => {
    const fields = newFields(aClient({ language: 'nl' }))
    expect(fields).toMatchObject({ ssin: '60051590042', language: 'nl', clientName: 'Musterfrau, Anna' })
  })

  it('asks with history, and leaves purpose and reason to be chosen', () => {
    expect(newFields(aClient())).toMatchObject({ history: true, purpose: '', reason: '' })
  })

  it.each([
    ['de', 'de'],
    ['fr', 'fr'],
    ['en', 'fr'],
    ['ar', 'fr'],
  ])('about somebody who speaks %s asks in %s', (spoken, asked) => {
    expect(fillFromClient(aClient({ language: spoken })).language).toBe(asked)
  })

  it('has an empty number where the file has none', () => {
    expect(newFields(aClient({ ssin: '' })).ssin).toBe('')
  })

  it('stores what it shows', () => {
    const request = aReceivedRequest()
    const { service, clientId, clientName, parameters, purpose, reason } = request
    expect(contentOf(fieldsOf(request))).toEqual({
      service,
      clientId,
      clientName,
      parameters,
      purpose,
      reason,
    })
  })
})
