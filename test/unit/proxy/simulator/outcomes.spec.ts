import { describe, expect, it } from 'vitest'
import { personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { strangers } from '../../../../proxy/demo/strangers.ts'
import { ask, askAndRead, aSimulator, envelopeOf, messageOf } from './ask.ts'

const leo = personOf('leo').ssin
const nobody = strangers.nils?.ssin ?? ''

describe('The simulator', () => {
  it.each([
    ['a person with a file', leo, 'data', 'MSG00000', {}],
    ['a number that nobody has', nobody, 'refused', 'MSG00005', { ssin: nobody }],
    ['a number whose check digits do not fit', '64030990790', 'refused', 'MSG00011', { ssin: '64030990790' }],
    [
      'a person refused for the structure',
      personOf('ute').ssin,
      'refused',
      'MSG00011',
      { ssin: personOf('ute').ssin },
    ],
    [
      'a person who is not integrated',
      personOf('nora').ssin,
      'refused',
      'MSG00012',
      { ssin: personOf('nora').ssin, cbeNumber: '0123456749', details: expect.stringMatching(/\S/) },
    ],
    [
      'a replaced number',
      personOf('amina-before').ssin,
      'refused',
      'MSG00006',
      { ssin: personOf('amina-before').ssin, newSSIN: personOf('amina').ssin },
    ],
    ['the number that replaced it', personOf('amina').ssin, 'data', 'MSG00000', {}],
    ['somebody of whom nothing is known', personOf('anna').ssin, 'data', 'MSG00100', {}],
    ['somebody deceased', personOf('agnes').ssin, 'data', 'MSG00009', { deceiseDate: '2011-03-27' }],
    ['somebody whose file breaks it', personOf('kurt').ssin, 'fault', 'MSG00003', {}],
  ])('asked for %s answers as the CBSS does', async (_who, ssin, kind, code, fields) => {
    const reply = await askAndRead(await aSimulator(), { ssin })
    expect(reply).toMatchObject({ kind, ticket: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(messageOf(reply)).toEqual({ code, fields })
  })

  it('says nothing is known without an empty file', async () => {
    const reply = await askAndRead(await aSimulator(), { ssin: personOf('anna').ssin })
    expect(reply).toMatchObject({ kind: 'data', information: null })
  })

  it('gives each call a ticket of its own, the times of its clock and what was sent', async () => {
    const simulator = await aSimulator()
    const first = await ask(simulator, { ssin: leo, ticket: 'mine', language: 'nl' })
    const second = await ask(simulator, { ssin: leo })
    const ticket = (text: string) => /<ticketCBSS>(.*)<\/ticketCBSS>/.exec(text)?.[1]
    expect(ticket(first.text)).not.toBe(ticket(second.text))
    expect(first.text).toContain('<timestampReply>2026-11-21T12:00:00.000+01:00</timestampReply>')
    expect(first.text).toContain('<ticket>mine</ticket>')
    expect(first.text).toContain(
      `<searchInformation><ssin>${leo}</ssin><language>nl</language><history>true</history>`,
    )
  })

  it('wants credentials', async () => {
    const simulator = await aSimulator()
    for (const authorization of ['', 'Bearer x', `Basic ${btoa('demo:')}`, `Basic ${btoa(':demo')}`]) {
      const answer = await ask(simulator, { ssin: leo, headers: { authorization } })
      expect(answer).toMatchObject({
        status: 401,
        headers: { 'www-authenticate': 'Basic realm="simulator"' },
      })
    }
  })

  it('refuses another legal context', async () => {
    const reply = await askAndRead(await aSimulator(), { ssin: leo, legalContext: 'PCSA:OTHER' })
    expect(messageOf(reply)).toEqual({ code: 'MSG00013', fields: { legalContext: 'PCSA:OTHER' } })
  })

  it.each([
    ['another SOAPAction', { ssin: leo, headers: { soapaction: '"sendXML"' } }],
    ['what is no XML', { ssin: leo, body: 'hello' }],
    ['a message without an envelope', { ssin: leo, body: '<x/>' }],
    [
      'an envelope without a message',
      { ssin: leo, body: envelopeOf({ ssin: leo }).replace(/<v2:.*<\/v2:[^>]*>/s, '') },
    ],
    ['a document type declaration', { ssin: leo, body: `<!DOCTYPE x []>${envelopeOf({ ssin: leo })}` }],
    ['a number of the wrong form', { ssin: '6403099079' }],
    ['another service', { ssin: leo, body: envelopeOf({ ssin: leo }).replaceAll('/v2"', '/v1"') }],
  ])('answers %s with a fault', async (_what, question) => {
    const answer = await ask(await aSimulator(), question)
    expect(answer.status).toBe(500)
    expect(answer.text).toMatch(/<faultcode>soap:Client<\/faultcode>.*<reasonCode>MSG00008<\/reasonCode>/)
  })

  it('names the field that is wrong', async () => {
    const reply = await askAndRead(await aSimulator(), { ssin: '6403099079' })
    expect(Object.keys(messageOf(reply).fields)).toEqual(['ssin'])
  })
})
