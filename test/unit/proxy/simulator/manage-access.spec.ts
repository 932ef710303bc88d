import { request } from 'undici'
import { describe, expect, it } from 'vitest'
import { childrenOf, descend, textOf } from '#core/xml/find.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { askAndReadClassic } from './ask-ssdn.ts'
import { askAndRead, aSimulator, look, messageOf } from './ask.ts'

const proofs = {
  nora: '<PersonData><LastName>Fremdling</LastName><FirstName>Nora</FirstName><BirthDate>1987-03-13</BirthDate></PersonData>',
  leo: '<IdentityCardNumber>591900143258</IdentityCardNumber>',
}

interface Access {
  person?: string
  action?: string
  purpose?: string
  start?: string
  end?: string
  more?: string
  proof?: string
  orgUnit?: string
}

type Simulator = Awaited<ReturnType<typeof aSimulator>>

function manage(simulator: Simulator, access: Access) {
  const { person = 'nora', action = 'LIST', purpose = '1', start = '2026-11-01', end = '2026-12-31' } = access
  const { more = '', proof = proofs.nora, orgUnit } = access
  const inside = `<SSIN>${personOf(person).ssin}</SSIN>${purpose && `<Purpose>${purpose}</Purpose>`}<Period>
    <c:StartDate>${start}</c:StartDate>${end && `<c:EndDate>${end}</c:EndDate>`}</Period><Action>${action}</Action>
    ${more}<ProofOfAuthentication>${proof}</ProofOfAuthentication>`
  return askAndReadClassic(simulator, { service: 'ManageAccess', inside, ...(orgUnit && { orgUnit }) })
}

const register = (simulator: Simulator, access: Access = {}) =>
  manage(simulator, { action: 'REGISTER', ...access })

/** The registrations of a reply: `purpose start/end organisation register`. */
const linesOf = (body: XmlElement | undefined) =>
  childrenOf(body, 'Registrations').map((line) => {
    const dates = ['StartDate', 'EndDate'].map(
      (name) => descend(line, 'Period', name)?.text.slice(0, 10) ?? '',
    )
    return `${textOf(line, 'Purpose')} ${dates.join('/')} ${textOf(line, 'OrgUnit')} ${textOf(line, 'Register')}`
  })

const codeFor = async (simulator: Simulator, person: string) =>
  messageOf(await askAndRead(simulator, { ssin: personOf(person).ssin })).code

const noras = ['1 2026-11-01/2026-12-31 0123456749 PRIMARY', '1 2026-11-01/2026-12-31 0123456749 SECONDARY']

describe('A person who is not integrated', () => {
  it('is answered about once she is registered, and no more when that is taken back', async () => {
    const simulator = await aSimulator()
    expect(await codeFor(simulator, 'nora')).toBe('MSG00012')
    const reply = await register(simulator)
    expect(reply).toMatchObject({ verdict: 'YES 0', details: [] })
    expect(linesOf(reply.body)).toEqual(noras)
    expect(await codeFor(simulator, 'nora')).toBe('MSG00000')
    expect(linesOf((await manage(simulator, { action: 'UNREGISTER' })).body)).toEqual([])
    expect(await codeFor(simulator, 'nora')).toBe('MSG00012')
  })

  it('stays unknown to other organisations, and outside of the period', async () => {
    const simulator = await aSimulator()
    await register(simulator, { orgUnit: '0200300474' })
    expect(await codeFor(simulator, 'nora')).toBe('MSG00012')
    await register(simulator, { start: '2026-11-22' })
    expect(await codeFor(simulator, 'nora')).toBe('MSG00012')
    await register(simulator, { start: '2026-11-21', end: '' })
    expect(await codeFor(simulator, 'nora')).toBe('MSG00000')
  })

  it('is the exception: all others answer without a registration', async () => {
    expect(await codeFor(await aSimulator(), 'mia')).toBe('MSG00000')
  })
})

describe('REGISTER', () => {
  it('is not carried out with a proof that differs, and names the fields', async () => {
    const simulator = await aSimulator()
    const proof = proofs.nora.replace('Nora', 'Norma')
    const reply = await register(simulator, { proof })
    expect(reply).toMatchObject({ verdict: 'NO 10000', body: undefined })
    expect(reply.details.map(([, fields]) => fields)).toEqual([
      { 'Proof Of Authentication: First Name': 'Norma' },
    ])
    expect(linesOf((await manage(simulator, {})).body)).toEqual([])
  })

  it.each([
    ['a purpose', { purpose: '' }],
    ['a proof', { proof: '' }],
    ['a last name in the proof', { proof: proofs.nora.replace('Fremdling', '') }],
    ['an end after the beginning', { end: '2026-10-31' }],
    ['a period that purpose 1 allows', { end: '2028-11-01' }],
    ['a number that somebody has', { person: 'wims-son' }],
    ['a number that was not replaced', { person: 'robin-before' }],
  ])('wants %s', async (_what, access) => {
    expect(await register(await aSimulator(), access)).toMatchObject({ verdict: 'NO 10000', body: undefined })
  })

  it('gives an open period of purpose 1 its longest end, and leaves others open', async () => {
    const simulator = await aSimulator()
    const limited = await register(simulator, { end: '' })
    expect(limited.verdict).toBe('YES 0')
    expect(limited.details.map(([, fields]) => fields)).toEqual([{ 'Period: End Date': '2027-11-01' }])
    const open = await register(simulator, { purpose: '5', end: '' })
    expect(linesOf(open.body)).toContain('5 2026-11-01/ 0123456749 PRIMARY')
  })

  it('warns where the person is registered already, and joins periods that touch', async () => {
    const simulator = await aSimulator()
    await register(simulator)
    expect(await register(simulator)).toMatchObject({ verdict: 'WARNING 1' })
    const longer = await register(simulator, { start: '2026-12-15', end: '2027-02-28' })
    expect(linesOf(longer.body)).toEqual(noras.map((line) => line.replace('2026-12-31', '2027-02-28')))
  })
})

describe('UNREGISTER', () => {
  it('refuses what is not there', async () => {
    expect(await manage(await aSimulator(), { action: 'UNREGISTER' })).toMatchObject({ verdict: 'NO 10000' })
  })

  it('leaves what the period does not touch', async () => {
    const simulator = await aSimulator()
    await register(simulator, { purpose: '2', end: '' })
    await manage(simulator, { action: 'UNREGISTER', purpose: '2', start: '2026-11-10', end: '2026-11-19' })
    expect(linesOf((await manage(simulator, { purpose: '2', more: registerIn('PRIMARY') })).body)).toEqual([
      '2 2026-11-01/2026-11-09 0123456749 PRIMARY',
      '2 2026-11-20/ 0123456749 PRIMARY',
    ])
  })

  it('takes nothing from others', async () => {
    const simulator = await aSimulator()
    const reply = await manage(simulator, {
      action: 'UNREGISTER',
      orgUnit: '0200300474',
      person: 'leo',
      purpose: '2',
      proof: proofs.leo,
    })
    expect(reply.verdict).toBe('NO 10000')
  })
})

const registerIn = (name: string) => `<QueryRegister>${name}</QueryRegister>`

describe('LIST', () => {
  const list = (simulator: Simulator, access: Access) =>
    manage(simulator, {
      person: 'luc',
      purpose: '',
      start: '2025-01-01',
      end: '',
      proof: lucsProof,
      ...access,
    })
  const lucsProof =
    '<PersonData><LastName>Chantefable</LastName><BirthDate>1985-01-23</BirthDate></PersonData>'

  it('shows the registrations of all organisations in both registers', async () => {
    const reply = await list(await aSimulator(), {})
    expect(reply.verdict).toBe('YES 0')
    expect(linesOf(reply.body)).toEqual([
      '7 2026-01-25/2026-11-01 0123456749 PRIMARY',
      '7 2026-01-25/2026-11-01 0123456749 SECONDARY',
      '2 2025-03-31/ 63079 PRIMARY',
      '2 2025-03-31/ 63079 SECONDARY',
    ])
  })

  it.each([
    ['a purpose', { purpose: '7' }, ['7 PRIMARY', '7 SECONDARY']],
    ['a register', { more: registerIn('SECONDARY') }, ['7 SECONDARY', '2 SECONDARY']],
    ['a sector', { more: '<Sector>11</Sector>' }, []],
    ['a period', { start: '2026-11-02' }, ['2 PRIMARY', '2 SECONDARY']],
  ])('is narrowed by %s', async (_what, access, expected) => {
    const lines = linesOf((await list(await aSimulator(), access)).body)
    expect(lines.map((line) => line.replace(/ .* /, ' '))).toEqual(expected)
  })

  it('repeats what was asked, with the register and dates that have a zone', async () => {
    const reply = await list(await aSimulator(), { more: registerIn('PRIMARY') })
    const original = descend(reply.body, 'OriginalRequest')
    expect(['Purpose', 'Action', 'Register'].map((name) => textOf(original, name))).toEqual([
      '0',
      'LIST',
      'PRIMARY',
    ])
    expect(descend(original, 'Period', 'StartDate')?.text).toBe('2025-01-01+01:00')
  })

  it('is given with a warning where the proof differs', async () => {
    const reply = await list(await aSimulator(), { proof: proofs.nora })
    expect(reply.verdict).toBe('WARNING 1')
    expect(linesOf(reply.body)).toHaveLength(4)
  })
})

describe('The memory of registrations', () => {
  it('can be looked at and goes back to its beginning', async () => {
    const simulator = await aSimulator()
    const before = (await look(simulator, '/__registrations')) as unknown[]
    await register(simulator)
    expect(await look(simulator, '/__registrations')).toHaveLength(before.length + 2)
    const { body } = await request(`${simulator.url}/__registrations/reset`, { method: 'POST' })
    expect(await body.json()).toEqual(before)
  })

  it('begins anew with each simulator', async () => {
    await register(await aSimulator())
    expect(await codeFor(await aSimulator(), 'nora')).toBe('MSG00012')
  })
})
