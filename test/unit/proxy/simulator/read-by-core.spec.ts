import { describe, expect, it } from 'vitest'
import { deceaseOf } from '#core/cbss/deceased.ts'
import { requestBuilders } from '#core/cbss/build-request.ts'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { readIdentifyPerson } from '#core/cbss/identify-person/read.ts'
import { verificationOf } from '#core/cbss/identify-person/verification.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import { readManageAccess } from '#core/cbss/manage-access/read.ts'
import type { IdentifyPersonParameters, ManageAccessParameters } from '#core/records/parameters.ts'
import { writeXml } from '#core/xml/write.ts'
import { identityOf } from '../../../../proxy/cbss/simulator/identity/identity.ts'
import { peopleWithFile, personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { demoClients } from '../../../../proxy/demo/clients.ts'
import { askClassic } from './ask-ssdn.ts'
import { askAndRead, aSimulator, messageOf } from './ask.ts'

type Simulator = Awaited<ReturnType<typeof aSimulator>>

const clients = demoClients({ hubert: 'hubert', theresia: 'theresia' })

/** What the form holds when it is filled from a client. */
function clientsData(number: number) {
  const client = clients[number - 1]
  if (!client) throw new RangeError(`There is no client ${number}.`)
  const { ssin, lastName, birthDate, identityCardNumber } = client
  return { ssin, lastName, firstName: client.firstNames.split(' ')[0] ?? '', birthDate, identityCardNumber }
}

async function identify(simulator: Simulator, given: Partial<IdentifyPersonParameters>) {
  const parameters = { ...emptyIdentifyPerson(), ...given }
  const { build, prefixes } = requestBuilders['identify-person']
  const body = writeXml(build(parameters), prefixes)
  const reply = readIdentifyPerson((await askClassic(simulator, { service: 'IdentifyPerson', body })).text)
  return { reply, verification: verificationOf(parameters, reply) }
}

async function manage(simulator: Simulator, given: Partial<ManageAccessParameters>) {
  const parameters = { ...emptyManageAccess(), sector: '17', startDate: '2026-11-01', ...given }
  const { build, prefixes } = requestBuilders['manage-access']
  const body = writeXml(build(parameters), prefixes)
  return readManageAccess((await askClassic(simulator, { service: 'ManageAccess', body })).text)
}

describe('What the app makes of the classic services', () => {
  it('is a verified identity by the card and names of a client', async () => {
    const { reply, verification } = await identify(await aSimulator(), clientsData(1))
    expect(reply).toMatchObject({ state: 'ok', messages: [], ticket: expect.stringMatching(/^THTT/) })
    expect(verification).toMatchObject({ outcome: 'verified', by: ['identity-card', 'person-data'] })
  })

  it('is an identity that is not verified, with the fields of the file that are wrong', async () => {
    const { reply, verification } = await identify(await aSimulator(), clientsData(24))
    expect(reply.state).toBe('warnings')
    expect(verification.outcome).toBe('not-verified')
    expect(verification.differences.map(({ field, value }) => [field, value])).toEqual([
      ['Verification Data: Last Name', 'Tannenruhe'],
      ['Verification Data: Birth Date', '1983-02-12'],
    ])
  })

  it('is an identity verified by the card alone where a name differs', async () => {
    const { verification } = await identify(await aSimulator(), { ...clientsData(1), lastName: 'Sonnental' })
    expect(verification).toMatchObject({ outcome: 'verified', by: ['identity-card'] })
    expect(verification.differences.map(({ proof }) => proof)).toEqual(['person-data'])
  })

  it('is a choice of people for a client without a number, fewer the less is tolerated', async () => {
    const simulator = await aSimulator()
    const found = async (given: Partial<IdentifyPersonParameters>) =>
      (await identify(simulator, { ...clientsData(25), ...given })).reply.result?.persons.map(
        ({ firstNames }) => firstNames,
      )
    expect(await found({ tolerance: 0 })).toEqual(['ANNA', 'ANNA MARIA'])
    expect(await found({ tolerance: 1 })).toEqual(['HANNA', 'ANNA', 'ANNA MARIA'])
    expect(await found({ tolerance: 1, birthDate: '1968-00-00' })).toHaveLength(4)
    expect(await found({ tolerance: 0, firstName: '' })).toContain('ARNO')
  })

  it('is a death', async () => {
    const { lastName, firstName, birthDate, ssin } = clientsData(19)
    const { reply } = await identify(await aSimulator(), { ssin, lastName, firstName, birthDate })
    expect(deceaseOf(reply)).toEqual({ date: '2011-03-27' })
  })

  it('is a registration, after which the Tx25 is answered', async () => {
    const simulator = await aSimulator()
    const nora = clientsData(17)
    const tx25 = async () => messageOf(await askAndRead(simulator, { ssin: nora.ssin })).code
    expect(await tx25()).toBe('MSG00012')
    const reply = await manage(simulator, {
      ...nora,
      action: 'REGISTER',
      purpose: '1',
      endDate: '2026-12-31',
    })
    expect(reply.state).toBe('ok')
    expect(reply.result?.registrations).toEqual([
      expect.objectContaining({ purpose: '1', startDate: '2026-11-01', register: 'PRIMARY' }),
      expect.objectContaining({ purpose: '1', endDate: '2026-12-31', register: 'SECONDARY' }),
    ])
    expect(await tx25()).toBe('MSG00000')
  })

  it('is a list in which a registration ends soon, and one of others', async () => {
    const simulator = await aSimulator()
    const ends = async (client: number) =>
      (
        await manage(simulator, { ...clientsData(client), startDate: '2020-01-01' })
      ).result?.registrations.map(({ organisation, endDate }) => [organisation, endDate])
    expect(await ends(2)).toContainEqual(['0123456749', '2026-11-30'])
    expect(await ends(3)).toContainEqual(['63079', null])
  })

  it('holds every part of every reply, nothing left over', async () => {
    const simulator = await aSimulator()
    for (const person of peopleWithFile().slice(0, 120)) {
      if (person.outcome.kind === 'fault') continue
      const card = identityOf(person).identityCard ?? ''
      const { reply } = await identify(simulator, { ssin: person.ssin, identityCardNumber: card })
      expect(reply.result?.left ?? [], person.key).toEqual([])
      expect(reply.result?.persons.flatMap(({ left }) => left) ?? [], person.key).toEqual([])
    }
  })

  it('is a fault that failed', async () => {
    const { reply } = await identify(await aSimulator(), { ssin: personOf('kurt').ssin })
    expect(reply).toMatchObject({ state: 'failed', ticket: null })
  })
})
