import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { child, descend, textOf } from '#core/xml/find.ts'
import { faultModes } from '../../../../proxy/cbss/simulator/faults.ts'
import { personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { askAndReadClassic, askClassic, documentOf, type ClassicQuestion } from './ask-ssdn.ts'
import { aSimulator, look, setFault } from './ask.ts'

const leo = personOf('leo').ssin
const aboutLeo: ClassicQuestion = {
  service: 'IdentifyPerson',
  inside: `<SearchCriteria><SSIN>${leo}</SSIN></SearchCriteria>`,
}
const refused: ClassicQuestion = {
  service: 'IdentifyPerson',
  inside:
    '<SearchCriteria><PhoneticCriteria><LastName>X</LastName><BirthDate>1938-06-00</BirthDate></PhoneticCriteria></SearchCriteria>',
}

async function aFolder(files: Record<string, string>): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'simulator-classic-'))
  onTestFinished(() => rm(made, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(made, name), text)
  return made
}

describe('The envelope of the classic services', () => {
  it.each([
    ['escaped text', aboutLeo],
    ['a CDATA section', { ...aboutLeo, cdata: true }],
    [
      'text with an XML declaration',
      { ...aboutLeo, document: `<?xml version="1.0" encoding="UTF-8"?>${documentOf(aboutLeo)}` },
    ],
  ])('is read from %s', async (_how, question) => {
    expect(await askAndReadClassic(await aSimulator(), question)).toMatchObject({ verdict: 'YES 0' })
  })

  it('echoes user and reference, and gives times on the clock of Brussels', async () => {
    const { context, contextSummary } = await askAndReadClassic(await aSimulator(), aboutLeo)
    const user = child(context, 'AuthorizedUser')
    expect(user?.children.map(({ text }) => text)).toEqual([
      '60061590158',
      'cbss@pcsw.example',
      '0123456749',
      '17',
      '1',
    ])
    const message = child(context, 'Message')
    expect(message?.children.filter(({ name }) => name !== 'Ticket').map(({ text }) => text)).toEqual([
      'mine',
      '20261121T115959',
      '20261121T120000',
      '20261121T120000',
    ])
    expect(contextSummary).toEqual({ verdict: 'YES 0', details: [] })
  })

  it('gives each reply a ticket of its own', async () => {
    const simulator = await aSimulator()
    const ticket = async () =>
      textOf(descend((await askAndReadClassic(simulator, aboutLeo)).context, 'Message'), 'Ticket')
    const [one, other] = [await ticket(), await ticket()]
    expect(one).toMatch(/^THTT[0-9A-F]{11}$/)
    expect(one).not.toBe(other)
  })

  it('comes with an XML declaration where all is well, without one where it is not', async () => {
    const simulator = await aSimulator()
    expect((await askAndReadClassic(simulator, aboutLeo)).document).toMatch(/^<\?xml .*\?>\n<ssdn:SSDNReply/)
    expect((await askAndReadClassic(simulator, refused)).document).toMatch(/^<ssdn:SSDNReply/)
  })

  it('says in its context only that a service has an error', async () => {
    const { contextSummary } = await askAndReadClassic(await aSimulator(), refused)
    expect(contextSummary).toEqual({ verdict: 'NO 10000', details: [['30000001', {}]] })
  })

  it.each([
    ['an empty e-mail', { ...aboutLeo, email: '' }],
    [
      'a user that is no number',
      { ...aboutLeo, document: documentOf(aboutLeo).replace('60061590158', 'me') },
    ],
    [
      'an element that nobody knows',
      { ...aboutLeo, document: documentOf(aboutLeo).replace('<Message>', '<Shoe xmlns="urn:x"/><Message>') },
    ],
  ])('cannot be parsed with %s: no user, no ticket, no service is asked', async (_what, question) => {
    const reply = await askAndReadClassic(await aSimulator(), question)
    expect(reply.contextSummary.verdict).toBe('NO 10000')
    expect(reply.context?.children.map(({ name }) => name)).toEqual(['ResultSummary'])
    expect(reply.document).not.toContain('ServiceReply')
  })

  it.each([
    ['another version', { ...aboutLeo, version: '20990101' }],
    [
      'a number of the wrong form',
      { ...aboutLeo, inside: '<SearchCriteria><SSIN>1</SSIN></SearchCriteria>' },
    ],
    ['an unknown element', { ...aboutLeo, inside: '<SearchCriteria/><Shoe/>' }],
    [
      'a body that is not the one of the service',
      {
        ...aboutLeo,
        document: documentOf(aboutLeo).replaceAll('IdentifyPersonRequest', 'ManageAccessRequest'),
      },
    ],
  ])('is refused by the service for %s', async (_what, question) => {
    const reply = await askAndReadClassic(await aSimulator(), question)
    expect(reply).toMatchObject({ verdict: 'NO 10000', body: undefined })
  })

  it.each([
    ['another SOAPAction', { ...aboutLeo, soapAction: '"retrieveTI"' }],
    ['what is no XML', { ...aboutLeo, envelope: 'hello' }],
    ['a text that is no XML', { ...aboutLeo, document: 'hello' }],
    ['a document type declaration', { ...aboutLeo, document: `<!DOCTYPE x []>${documentOf(aboutLeo)}` }],
  ])('answers %s with a fault', async (_what, question) => {
    const answer = await askClassic(await aSimulator(), question)
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('<faultcode>soap:Client</faultcode>')
  })
})

describe('Faults on the connector', () => {
  it('have every mode', async () => {
    const simulator = await aSimulator()
    const seen: Record<string, unknown> = {}
    for (const mode of Object.keys(faultModes)) {
      await setFault(simulator, { mode, milliseconds: 1 })
      const answer = await askClassic(simulator, aboutLeo).catch(() => null)
      seen[mode] = answer?.status ?? 'nothing'
    }
    expect(seen).toEqual({
      delay: 200,
      'cut-connect': 'nothing',
      'cut-headers': 'nothing',
      'cut-body': 'nothing',
      'http-500': 500,
      html: 200,
      malformed: 200,
      'wrong-charset': 200,
      'soap-fault': 500,
      huge: 200,
      unauthorized: 401,
    })
  })

  it('come from a person whose file breaks it', async () => {
    const { ssin } = personOf('kurt')
    const answer = await askClassic(await aSimulator(), {
      ...aboutLeo,
      inside: `<SearchCriteria><SSIN>${ssin}</SSIN></SearchCriteria>`,
    })
    expect(answer).toMatchObject({ status: 500, text: expect.stringContaining('soap:Server') })
  })
})

describe('The call log and the folder of replies', () => {
  it('tell who was asked for by which service, and what came of it', async () => {
    const simulator = await aSimulator()
    await askClassic(simulator, aboutLeo)
    await askClassic(simulator, refused)
    const call = { service: 'identify-person', ticket: 'mine', cbeNumber: '0123456749', action: null }
    expect(await look(simulator, '/__calls')).toMatchObject({
      count: 2,
      calls: [
        { ...call, ssin: leo, outcome: 'YES 0' },
        { ...call, ssin: null, outcome: 'NO 10000 31009001' },
      ],
    })
  })

  it('answer with the file of the service, put into an envelope where it has none', async () => {
    const reply = '<SSDNReply xmlns="urn:x"><Own>é</Own></SSDNReply>'
    const envelope = '<Envelope><Body>ready made</Body></Envelope>'
    const files = { [`${leo}.identify-person.xml`]: reply, [`${leo}.manage-access.xml`]: envelope }
    const simulator = await aSimulator({ repliesDirectory: await aFolder(files) })
    expect((await askAndReadClassic(simulator, aboutLeo)).document).toBe(reply)
    const other = await askClassic(simulator, { service: 'ManageAccess', inside: `<SSIN>${leo}</SSIN>` })
    expect(other.text).toBe(envelope)
  })
})
