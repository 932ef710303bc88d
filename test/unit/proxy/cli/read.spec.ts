import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolderWith, root, runCommand } from './command.ts'

const common = 'xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/Common"'

/** A reply of a classic service in its envelope. */
function aReply(service: string, summary: string, body = ''): string {
  return (
    '<SSDNReply xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service"><ReplyContext>' +
    `<ResultSummary ${common} ok="YES"><ReturnCode>0</ReturnCode></ResultSummary>` +
    '<Message><Ticket>TICKET17</Ticket></Message></ReplyContext>' +
    `<ServiceReply><ResultSummary ${common} ok="YES">${summary}</ResultSummary>` +
    `<ServiceId>${service}</ServiceId><Version>20050930</Version>${body}</ServiceReply></SSDNReply>`
  )
}

const identified = aReply(
  'OCMWCPASIdentifyPerson',
  '<ReturnCode>0</ReturnCode>',
  '<IdentifyPersonReply><SearchResults><LimitedLegalData origin="RN_RR"><Basic>' +
    '<SocialSecurityUser>72031490118</SocialSecurityUser><LastName>LAROSÉE</LastName><FirstName>NOÉ</FirstName>' +
    '<BirthDate>1972-03-14</BirthDate><Gender>1</Gender><Address><CountryCode>150</CountryCode>' +
    '<Municipality lang="de">EUPEN</Municipality><PostalCode>4700</PostalCode><Street>ROSENWEG</Street>' +
    '<HouseNumber>7</HouseNumber></Address></Basic><Extended><CivilState>10</CivilState></Extended>' +
    '<Hobby>Roses\u009b31m</Hobby></LimitedLegalData></SearchResults></IdentifyPersonReply>',
)
const registered = aReply(
  'OCMWCPASManageAccess',
  '<ReturnCode>1</ReturnCode><Detail><Severity>WARNING</Severity><ReasonCode>40000001</ReasonCode>' +
    '<Diagnostic>Registered before</Diagnostic><AuthorCodeList>CBSS</AuthorCodeList></Detail>',
  '<ManageAccessReply><Registrations><Purpose>1</Purpose><Period><StartDate>2026-03-01+01:00</StartDate></Period>' +
    '<OrgUnit>63023</OrgUnit><Register>SECONDARY</Register></Registrations></ManageAccessReply>',
)

describe('cbss read', () => {
  it('says who was identified, and what it has no word for', async () => {
    const folder = await aFolderWith({ 'reply.xml': identified })
    expect(await runCommand(['read', 'reply.xml', '--language', 'en'], folder)).toEqual({
      code: 0,
      stderr: '',
      stdout: `identify-person: ok, ticket TICKET17
persons: 1
72031490118 LAROSÉE NOÉ
  born: 1972-03-14
  gender: male
  address: ROSENWEG 7, 4700 EUPEN
  civil state: Single
  origin: RN_RR
  Hobby: Roses 31m
`,
    })
  })

  it('says what is registered, and the messages on standard error', async () => {
    const folder = await aFolderWith({ 'reply.xml': registered })
    expect(await runCommand(['read', 'reply.xml'], folder)).toEqual({
      code: 0,
      stderr: '40000001 (CBSS): Registered before\n',
      stdout:
        'manage-access: warnings, ticket TICKET17\nregistrations: 1\n' +
        'purpose 1, 2026-03-01 to …, by 63023, SECONDARY\n',
    })
  })

  it('draws the table of a Tx25', async () => {
    const reply = join(root, 'test/unit/core/cbss/tx25/replies/version-2.xml')
    const { stdout } = await runCommand(['read', reply, '--language', 'de'])
    expect(stdout).toMatch(/^tx25: ok, ticket .*\nGruppe +TI +Seit +Information\n/)
  })

  it('gives service, state, ticket, messages and result of each service as JSON', async () => {
    const folder = await aFolderWith({ 'identified.xml': identified, 'registered.xml': registered })
    const read = async (file: string) =>
      JSON.parse((await runCommand(['read', file, '--json'], folder)).stdout) as Record<string, unknown>
    expect(await read('identified.xml')).toMatchObject({
      service: 'identify-person',
      state: 'ok',
      ticket: 'TICKET17',
      messages: [],
      result: { persons: [{ ssin: '72031490118', gender: '1', extended: { civilState: '10' } }] },
    })
    expect(await read('registered.xml')).toMatchObject({
      service: 'manage-access',
      state: 'warnings',
      messages: [
        { severity: 'warning', code: '40000001', author: 'CBSS', text: 'Registered before', fields: [] },
      ],
      result: { registrations: [{ purpose: '1', startDate: '2026-03-01', endDate: null }] },
    })
    const tx25 = await read(join(root, 'test/unit/core/cbss/tx25/replies/version-2.xml'))
    expect(Object.keys(tx25)).toEqual(['service', 'state', 'ticket', 'messages', 'result'])
    expect(tx25['result']).toMatchObject({ ssin: '74062290234', language: 'fr' })
    expect((tx25['result'] as { rows: unknown[] }).rows).toHaveLength(7)
  })

  it('gives a refusal as JSON, too: its state tells', async () => {
    const folder = await aFolderWith({
      'reply.xml':
        '<retrieveTIGroupsResponse><status><value>NO_RESULT</value><code>MSG00012</code></status></retrieveTIGroupsResponse>',
    })
    const { code, stdout, stderr } = await runCommand(['read', 'reply.xml', '--json'], folder)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ service: 'tx25', state: 'errors', result: null })
  })

  it.each([
    ['no file', ['read']],
    ['two files', ['read', 'a.html', 'b.xml']],
    ['a page of HTML', ['read', 'a.html']],
    ['an empty file', ['read', 'b.xml']],
    ['a language of its own', ['read', 'a.html', '--language', 'xx']],
  ])('says in one sentence why it cannot read %s', async (_, words) => {
    const folder = await aFolderWith({ 'a.html': '<html><body/></html>', 'b.xml': '' })
    const { code, stdout, stderr } = await runCommand(words, folder)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^[A-Z][^\n]*\.\n$/)
  })
})

describe('cbss garble', () => {
  it('prints the reply with invented values, other ones each time', async () => {
    const folder = await aFolderWith({ 'reply.xml': identified })
    const [first, second] = await Promise.all([1, 2].map(() => runCommand(['garble', 'reply.xml'], folder)))
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first?.stdout).not.toBe(second?.stdout)
    for (const secret of ['72031490118', 'LAROS', 'ROSENWEG', '1972-03-14', 'TICKET17', 'Roses'])
      expect(first?.stdout).not.toContain(secret)
    const again = await aFolderWith({ 'garbled.xml': first?.stdout ?? '' })
    const { stdout } = await runCommand(['read', 'garbled.xml', '--language', 'en'], again)
    expect(stdout).toMatch(
      /^identify-person: ok, ticket [A-Z]{6}\d\d\npersons: 1\n72\d{4}9\d{4} [A-Z]{7} [A-Z]{3}\n/,
    )
    expect(stdout).toContain('  civil state: Single\n')
  })

  it('says in one sentence why it cannot', async () => {
    const folder = await aFolderWith({ 'cut.xml': '<a><b>' })
    expect(await runCommand(['garble', 'cut.xml'], folder)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The XML is cut off before its end.\n',
    })
  })
})
