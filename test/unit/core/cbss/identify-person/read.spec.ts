import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readIdentifyPerson } from '#core/cbss/identify-person/read.ts'
import { identifyPersonNamespace } from '#core/cbss/ssdn/namespaces.ts'
import { asAnswer, ssdnReply } from '../ssdn/reply.ts'

const samples = resolve(import.meta.dirname, '../../../../../../shared/cbss/samples')
const samplesAreThere = existsSync(samples)
const sample = (number: number) =>
  readIdentifyPerson(readFileSync(resolve(samples, `demo_ipr_${number}.xml`), 'utf8'))

const bodyOf = (inner: string) =>
  `<i:IdentifyPersonReply xmlns:i="${identifyPersonNamespace}">${inner.replaceAll(/<(\/?)(\w)/g, '<$1i:$2')}</i:IdentifyPersonReply>`
const read = (inner: string) => readIdentifyPerson(asAnswer(ssdnReply({ body: bodyOf(inner) })))

const complete = `<SearchResults>
  <LimitedLegalData origin="RN_RR">
    <Basic>
      <SocialSecurityUser>72031490118</SocialSecurityUser>
      <LastName>DAUWDROP</LastName><FirstName>AN LIES</FirstName><MiddleName>VON</MiddleName>
      <BirthDate>1972-03-00</BirthDate><Gender modificationDate="2001-05-00">2</Gender>
      <Address>
        <CountryCode>150</CountryCode><MunicipalityCode>63023</MunicipalityCode>
        <Municipality lang="de">EUPEN</Municipality><Municipality>EUPEN (B)</Municipality>
        <PostalCode>4700</PostalCode><StreetCode>1024</StreetCode><Street lang="fr">RUE DE LA ROSÉE</Street>
        <HouseNumber>7</HouseNumber><Box>b1</Box>
      </Address>
    </Basic>
    <Extended>
      <CivilState>20</CivilState><BirthLocationCode>63079</BirthLocationCode>
      <BirthLocation lang="de">VERVIERS</BirthLocation><DeceaseDate>2025-00-00</DeceaseDate>
      <InscriptionRegister>RN</InscriptionRegister><NationalityCode>150</NationalityCode>
    </Extended>
  </LimitedLegalData>
</SearchResults>`

describe('A person of an IdentifyPerson reply', () => {
  it('has everything that the schema knows', () => {
    expect(read(complete).result).toEqual({
      persons: [
        {
          origin: 'RN_RR',
          ssin: '72031490118',
          lastName: 'DAUWDROP',
          firstNames: 'AN LIES',
          middleName: 'VON',
          birthDate: '1972-03-00',
          gender: '2',
          genderSince: '2001-05-00',
          address: {
            kind: 'address',
            countryCode: '150',
            municipalityCode: '63023',
            municipality: [
              { language: 'de', text: 'EUPEN' },
              { language: null, text: 'EUPEN (B)' },
            ],
            postalCode: '4700',
            streetCode: '1024',
            street: [{ language: 'fr', text: 'RUE DE LA ROSÉE' }],
            houseNumber: '7',
            box: 'b1',
          },
          extended: {
            civilState: '20',
            birthLocationCode: '63079',
            birthLocation: [{ language: 'de', text: 'VERVIERS' }],
            deceaseDate: '2025-00-00',
            inscriptionRegister: 'RN',
            nationalityCode: '150',
          },
          left: [],
        },
      ],
      left: [],
    })
  })

  it('may be known by next to nothing', () => {
    const { result } = read('<SearchResults><LimitedLegalData/></SearchResults>')
    expect(result?.persons).toEqual([
      {
        origin: null,
        ssin: '',
        lastName: '',
        firstNames: '',
        middleName: '',
        birthDate: '',
        gender: '',
        genderSince: null,
        address: null,
        extended: null,
        left: [],
      },
    ])
  })

  it('keeps what no field takes, and what stands twice', () => {
    const strange = complete
      .replace('<Basic>', '<Basic since="2020"><Nickname>Liesje</Nickname>')
      .replace('</LastName>', '</LastName><LastName>TAUTROPFEN</LastName>')
      .replace('</Address>', '</Address><DiplomaticPost><Post>1418</Post></DiplomaticPost>')
    expect(read(strange).result?.persons[0]?.left).toEqual([
      { path: 'Basic/@since', text: '2020' },
      { path: 'Basic/Nickname', text: 'Liesje' },
      { path: 'Basic/LastName', text: 'TAUTROPFEN' },
      { path: 'Basic/DiplomaticPost/Post', text: '1418' },
    ])
  })

  it('may be registered at a diplomatic post', () => {
    const abroad = complete.replace(
      /<Address>[\s\S]*<\/Address>/,
      '<DiplomaticPost><CountryCode>173</CountryCode><Post>1418</Post>' +
        '<AddressPlainText>TAUSTRASSE 1 BERLIN</AddressPlainText></DiplomaticPost>',
    )
    expect(read(abroad).result?.persons[0]?.address).toEqual({
      kind: 'diplomatic-post',
      countryCode: '173',
      post: '1418',
      text: 'TAUSTRASSE 1 BERLIN',
    })
  })
})

describe('A search', () => {
  it.each([
    ['without results', bodyOf('')],
    ['with empty results', bodyOf('<SearchResults/>')],
    ['without a body', ''],
  ])('%s found nobody', (_how, body) => {
    expect(readIdentifyPerson(ssdnReply({ body }))).toMatchObject({ state: 'ok', result: { persons: [] } })
  })

  it('that was refused has no result', () => {
    expect(readIdentifyPerson(ssdnReply({ service: 10_000 }))).toMatchObject({
      state: 'errors',
      result: null,
    })
  })

  it('that was refused keeps what else came, with the last message', () => {
    const details = [{ severity: 'ERROR', code: '31009001' }]
    const reply = ssdnReply({ service: 10_000, details }).replace(
      '</ServiceReply>',
      '<Note>neu</Note></ServiceReply>',
    )
    expect(readIdentifyPerson(reply).messages).toMatchObject([
      { code: '31009001', fields: [{ name: 'ServiceReply/Note', value: 'neu' }] },
    ])
  })

  it('keeps what stands beside its persons', () => {
    const { result } = read(`${complete}<Remark>limited to 1</Remark>`)
    expect(result?.left).toEqual([{ path: 'Remark', text: 'limited to 1' }])
  })
})

describe.skipIf(!samplesAreThere)('The sample replies (skipped where ../shared is absent)', () => {
  it('of a person abroad is ok', () => {
    const { result, ...reply } = sample(1)
    expect(reply).toEqual({
      service: 'identify-person',
      state: 'ok',
      ticket: 'THTTMHHP49DGQ9V',
      messages: [],
    })
    expect(result?.persons).toHaveLength(1)
    expect(result?.persons[0]).toMatchObject({
      birthDate: '1938-06-01',
      gender: '1',
      address: { kind: 'diplomatic-post', countryCode: '173' },
      extended: { civilState: null, birthLocation: [] },
      left: [],
    })
  })

  it('of an incomplete date without a tolerance is errors, with one message and no result', () => {
    const { messages, ...reply } = sample(2)
    expect(reply).toEqual({
      service: 'identify-person',
      state: 'errors',
      ticket: 'THTTML8KPLMLT78',
      result: null,
    })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ severity: 'error', code: '31009001', author: 'CBSS' })
  })

  it('of a person in Belgium has address, birth place and civil state', () => {
    expect(sample(3).result?.persons[0]).toMatchObject({
      address: { kind: 'address', countryCode: '150', houseNumber: '123', box: '12', postalCode: '4700' },
      extended: { civilState: '10', birthLocation: [{ text: 'VERVIERS' }] },
      left: [],
    })
  })
})
