import { describe, expect, it } from 'vitest'
import { deceaseOf } from '#core/cbss/deceased.ts'
import { mayRepeat } from '#core/cbss/may-repeat.ts'
import { readServiceReply, services } from '#core/cbss/services.ts'
import { tx25Namespace } from '#core/cbss/tx25/build.ts'
import { serviceIds, type Service } from '#core/records/service.ts'
import { ssdnReply } from './ssdn/reply.ts'

function tx25Reply(status: string, information = ''): string {
  return (
    `<v2:retrieveTIGroupsResponse xmlns:v2="${tx25Namespace}"><informationCBSS>` +
    '<ticketCBSS>fc9b0c4a-ed38-4938-bb17-ea8f05be90bc</ticketCBSS></informationCBSS>' +
    `<status>${status}</status>${information}</v2:retrieveTIGroupsResponse>`
  )
}

const found = '<value>DATA_FOUND</value><code>MSG00000</code>'
const died =
  '<value>NO_DATA_FOUND</value><code>MSG00009</code><information><fieldName>deceiseDate</fieldName>' +
  '<fieldValue>2025-07-03</fieldValue></information>'
const decease = (inner: string) =>
  `<rrn_it_implicit><Deceases><Decease>${inner}</Decease></Deceases></rrn_it_implicit>`
const date = '<Century>20</Century><Year>25</Year><Month>07</Month><Day>00</Day>'

describe.each(serviceIds)('The service %s', (id) => {
  const row = services[id]

  it('knows itself, and starts with a form that says what is missing', () => {
    expect(row.id).toBe(id)
    const problems = readyChecks[id]()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ reason }) => reason === 'missing' || reason === 'proof-missing')).toBe(true)
  })
})

const context = { today: '2026-11-28' }
const readyChecks: Record<Service, () => { reason: string }[]> = {
  'identify-person': () => check('identify-person'),
  'manage-access': () => check('manage-access'),
  tx25: () => check('tx25'),
}

function check<S extends Service>(id: S) {
  return services[id].check(services[id].emptyParameters(), context)
}

describe('Asking again after an unknown outcome', () => {
  it('is possible for what only reads, and never for a registration', () => {
    const manage = services['manage-access'].emptyParameters()
    const parameters = services['identify-person'].emptyParameters()
    expect(mayRepeat({ service: 'identify-person', parameters })).toBe(true)
    expect(mayRepeat({ service: 'tx25', parameters: services.tx25.emptyParameters() })).toBe(true)
    expect(mayRepeat({ service: 'manage-access', parameters: manage })).toBe(true)
    for (const action of ['REGISTER', 'UNREGISTER'] as const)
      expect(mayRepeat({ service: 'manage-access', parameters: { ...manage, action } })).toBe(false)
  })
})

describe('The reply of a Tx25', () => {
  it.each([
    ['DATA_FOUND', found, 'ok'],
    ['NO_DATA_FOUND', '<value>NO_DATA_FOUND</value><code>MSG00100</code>', 'ok'],
    ['INCOMPLETE_DATA', '<value>INCOMPLETE_DATA</value><code>HAN20200</code>', 'warnings'],
    ['NO_RESULT', '<value>NO_RESULT</value><code>MSG00012</code>', 'errors'],
  ])('with %s has the state', (_value, status, state) => {
    const reply = readServiceReply('tx25', tx25Reply(status))
    expect(reply).toMatchObject({ service: 'tx25', state, ticket: 'fc9b0c4a-ed38-4938-bb17-ea8f05be90bc' })
    expect(reply.result === null).toBe(state === 'errors')
  })
})

describe('A death', () => {
  it.each<[string, Service, string, { date: string | null } | null]>([
    ['is told by the status', 'tx25', tx25Reply(died), { date: '2025-07-03' }],
    [
      'is told by the status without its date',
      'tx25',
      tx25Reply('<value>NO_DATA_FOUND</value><code>MSG00009</code>'),
      { date: null },
    ],
    ['is told by type 150', 'tx25', tx25Reply(found, decease(`<Date>${date}</Date>`)), { date: '2025-07' }],
    [
      'that was corrected is none',
      'tx25',
      tx25Reply(found, decease(`<Date>${date}</Date><DelDate>${date}</DelDate>`)),
      null,
    ],
    [
      'with an end of which nothing is said stands',
      'tx25',
      tx25Reply(found, decease(`<Date>${date}</Date><DelDate/>`)),
      { date: '2025-07' },
    ],
    [
      'is told by whichever container tells it',
      'tx25',
      tx25Reply(found, `${decease('<DelDate><Year>25</Year></DelDate>')}${decease(`<Date>${date}</Date>`)}`),
      { date: '2025-07' },
    ],
    ['is not told by other data', 'tx25', tx25Reply(found), null],
    [
      'is told about the one person identified',
      'identify-person',
      '<IdentifyPersonReply><SearchResults><LimitedLegalData><Extended><DeceaseDate>2025-00-00</DeceaseDate></Extended></LimitedLegalData></SearchResults></IdentifyPersonReply>',
      { date: '2025' },
    ],
    [
      'is nothing a list of registrations tells',
      'manage-access',
      ssdnReply({ serviceId: 'OCMWCPASManageAccess', service: 10_000 }),
      null,
    ],
  ])('%s', (_how, service, text, expected) => {
    expect(deceaseOf(readServiceReply(service, text))).toEqual(expected)
  })
})
