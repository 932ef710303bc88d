import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/records/answer.ts'
import { defaultPolicies, sharedPolicies } from '#core/records/policies.ts'
import type { RequestRecord } from '#core/records/request.ts'
import PrintSheet from '../../../../src/features/requests/PrintSheet.vue'
import { requestLine } from '../../../../src/features/requests/request-line.ts'
import { aManageAccess, aReceivedRequest, anAnswer, anIdentifyPerson } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { hubert } from '../frame/people.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from './eventually.ts'
import { openMemoryDesk, sharedSettings } from './memory-desk.ts'

async function print(request: RequestRecord, answer: Partial<Answer> = {}) {
  const heating = { nl: 'Stookkosten', fr: 'Frais de chauffage', de: 'Heizkosten', en: 'Heating costs' }
  const policies = { ...sharedPolicies(defaultPolicies), reasons: [{ id: 'heating', name: heating }] }
  const { pinia } = await openMemoryDesk({ clients: [aClient()], settings: [sharedSettings({ policies })] })
  const own = anAnswer({ ...answer, service: request.service, ticket: 'T1' })
  const props = { line: requestLine(request, own), authorName: hubert.displayName }
  const { page } = await mountInApp(PrintSheet, { props, pinia })
  const facts = (): Record<string, string> => {
    const values = page.findAll('dd').map((value) => value.text())
    return Object.fromEntries(page.findAll('dt').map((label, at) => [label.text(), values[at] ?? '']))
  }
  return { page, facts }
}

const environment = expect.stringMatching(/^demo, .*2026 /) as string
const address = 'Klötzerbahn 1 B2, 4700 Eupen'

describe('A printed sheet (PROTOCOL 8.7)', () => {
  it('of an IdentifyPerson says of whom, by whom, where and when, over the results', async () => {
    const { clientId, clientName } = aReceivedRequest()
    const { page, facts } = await print(anIdentifyPerson({}, { clientId, clientName }))
    await eventually(() =>
      expect(facts()).toEqual({
        Client: `Musterfrau, Anna, ${address}`,
        'SSIN asked': '60.05.15-900.42',
        'Requested by': hubert.displayName,
        'Environment and time': environment,
        Ticket: 'T1',
      }),
    )
    expect(page.get('h2').text()).toBe('Results')
    expect(page.get('.printed').text()).toMatch(/^Printed by Hubert Huppertz, .* · Confidential$/)
  })

  it('of a search by name names whom it searched, and no number', async () => {
    const { facts } = await print(anIdentifyPerson({ ssin: '', lastName: 'Lindmeier', firstName: 'Anna' }))
    expect(facts().Client).toBe('Lindmeier, Anna')
    expect(facts()).not.toHaveProperty('SSIN asked')
  })

  it('of a ManageAccess says what was to be done, for what and in which period', async () => {
    const { facts } = await print(
      aManageAccess({ action: 'REGISTER', purpose: '1', startDate: '2026-11-21', endDate: '2027-02-20' }),
    )
    await eventually(() =>
      expect(facts()).toMatchObject({
        Client: `Musterfrau, Anna, ${address}`,
        Action: 'Register',
        Purpose: expect.stringMatching(/^1 · ./) as string,
        Period: '21/11/2026 – 20/02/2027',
      }),
    )
  })

  it('of a Tx25 says a reason of the centre in the language of the result', async () => {
    const { facts } = await print(aReceivedRequest({ reason: 'Heating costs' }))
    await eventually(() => expect(Object.values(facts())).toContain('Heizkosten'))
  })
})
