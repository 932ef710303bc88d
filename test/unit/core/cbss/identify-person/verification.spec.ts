import { describe, expect, it } from 'vitest'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { readIdentifyPerson } from '#core/cbss/identify-person/read.ts'
import { messagesBeside, verificationOf } from '#core/cbss/identify-person/verification.ts'
import { ssdnReply } from '../ssdn/reply.ts'

const asked = {
  ...emptyIdentifyPerson(),
  ssin: '72031490118',
  identityCardNumber: '591191706458',
  lastName: 'Dauwdrop',
  birthDate: '1972-03-14',
}

const person = (extended: string) =>
  `<IdentifyPersonReply><SearchResults><LimitedLegalData><Basic/>${extended}</LimitedLegalData></SearchResults></IdentifyPersonReply>`

function differing(name: string, value?: string) {
  const pairs: [string, string?][] = value === undefined ? [[name]] : [[name, value]]
  return [{ severity: 'WARNING', code: '31009002', text: 'Does not match', pairs }]
}

describe('The verification of an identity', () => {
  it('is not asked in a search, nor of a number alone', () => {
    const found = readIdentifyPerson(ssdnReply({ body: person('<Extended/>') }))
    expect(verificationOf({ ...asked, ssin: '' }, found).outcome).toBe('not-asked')
    const alone = { ...asked, identityCardNumber: '', birthDate: '' }
    expect(verificationOf(alone, found)).toEqual({ outcome: 'not-asked', asked: [], by: [], differences: [] })
  })

  it('succeeds where extended data came, even empty ones', () => {
    const reply = readIdentifyPerson(ssdnReply({ body: person('<Extended/>') }))
    expect(verificationOf(asked, reply)).toEqual({
      outcome: 'verified',
      asked: ['identity-card', 'person-data'],
      by: ['identity-card', 'person-data'],
      differences: [],
    })
  })

  it('succeeds by what is not said to differ', () => {
    const details = differing('Verification Data: Identity Card Number', '591191706458')
    const reply = readIdentifyPerson(ssdnReply({ service: 1, details, body: person('<Extended/>') }))
    expect(verificationOf(asked, reply)).toMatchObject({
      outcome: 'verified',
      by: ['person-data'],
      differences: [{ proof: 'identity-card', value: '591191706458', message: { code: '31009002' } }],
    })
  })

  it('claims nothing of several proofs where the name of a field that differs does not tell', () => {
    const reply = (name: string) =>
      readIdentifyPerson(ssdnReply({ service: 1, details: differing(name), body: person('<Extended/>') }))
    const strange = reply('Nom de famille')
    expect(verificationOf(asked, strange)).toMatchObject({
      outcome: 'verified',
      by: [],
      differences: [{ proof: null, field: 'Nom de famille' }],
    })
    const onlyCard = { ...asked, lastName: '' }
    expect(verificationOf(onlyCard, strange).by).toEqual(['identity-card'])
  })

  it('leaves the other messages their pairs', () => {
    const details = [
      ...differing('Verification Data: Last Name', 'Tau'),
      { severity: 'INFORMATION', pairs: [['Hint', 'b']] as [string, string?][] },
    ]
    const reply = readIdentifyPerson(ssdnReply({ service: 1, details, body: person('') }))
    const beside = messagesBeside(reply.messages, verificationOf(asked, reply))
    expect(beside.map(({ fields }) => fields)).toEqual([[], [{ name: 'Hint', value: 'b' }]])
  })

  it.each([
    ['Verification Data: SIS Card Number', 'sis-card'],
    ['PersonData/LastName', 'person-data'],
    ['Birth Date', 'person-data'],
    ['Something else', null],
  ])('fails without extended data and names the field: %s', (name, proof) => {
    const reply = readIdentifyPerson(ssdnReply({ service: 1, details: differing(name), body: person('') }))
    expect(verificationOf(asked, reply)).toMatchObject({
      outcome: 'not-verified',
      by: [],
      differences: [{ proof, field: name, value: '' }],
    })
  })
})
