import { describe, expect, it } from 'vitest'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import { unwrapSsdn } from '#core/cbss/ssdn/unwrap.ts'
import { serviceIds, type Service } from '#core/records/service.ts'
import { defaultSettings } from '#core/records/settings.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { parseXml } from '#core/xml/parse.ts'
import { sameElement } from '#core/xml/same-element.ts'
import { makeMessage } from '../../../../proxy/cbss/make-message.ts'
import { validateXml } from '../../../../proxy/cbss/validate.ts'
import { submissionOf } from '../build-proxy.ts'

const id = '0197a1b2-0000-7000-8000-000000000001'
const ssin = '72.03.14-901.18'
const organisation = {
  ...defaultSettings('test'),
  sector: '17.1',
  requestingOrganisation: '0123456749',
  ssdnUserId: '60061591182',
  ssdnEmail: 'cbss@pcsw.example',
}
const sending = { organisation, number: 12, now: Date.parse('2026-03-01T09:11:12.123Z') }

const submissions: Record<Service, Submission> = {
  'identify-person': submissionOf('identify-person', {
    id,
    parameters: { ...emptyIdentifyPerson(), lastName: 'Ümit & <Co>', birthDate: '1972-03-00', tolerance: 1 },
  }),
  'manage-access': submissionOf('manage-access', {
    id,
    parameters: {
      ...emptyManageAccess(),
      ssin,
      action: 'UNREGISTER',
      purpose: '1',
      startDate: '2026-03-01',
      sector: '17',
      identityCardNumber: '591-1917064-58',
    },
  }),
  tx25: submissionOf('tx25', { id, parameters: { ssin, language: 'nl', history: false } }),
}

const ssdn = (service: string, request: string, body: string) =>
  '<ssdn:SSDNRequest xmlns:ssdn="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service">' +
  '<ssdn:RequestContext><ssdn:AuthorizedUser><ssdn:UserID>60061591182</ssdn:UserID>' +
  '<ssdn:Email>cbss@pcsw.example</ssdn:Email><ssdn:OrgUnit>0123456749</ssdn:OrgUnit>' +
  '<ssdn:MatrixID>17</ssdn:MatrixID><ssdn:MatrixSubID>1</ssdn:MatrixSubID></ssdn:AuthorizedUser>' +
  `<ssdn:Message><ssdn:Reference>${request} # 12</ssdn:Reference>` +
  '<ssdn:TimeRequest>20260301T101112</ssdn:TimeRequest></ssdn:Message></ssdn:RequestContext>' +
  `<ssdn:ServiceRequest><ssdn:ServiceId>${service}</ssdn:ServiceId><ssdn:Version>20050930</ssdn:Version>` +
  `${body}</ssdn:ServiceRequest></ssdn:SSDNRequest>`

/** Every message, inside the envelopes of its transport. */
const golden: Record<Service, string> = {
  'identify-person': ssdn(
    'OCMWCPASIdentifyPerson',
    'IdentifyPersonRequest',
    '<ipr:IdentifyPersonRequest xmlns:ipr="http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson">' +
      '<ipr:SearchCriteria><ipr:PhoneticCriteria><ipr:LastName>Ümit &amp; &lt;Co&gt;</ipr:LastName>' +
      '<ipr:BirthDate>1972-03-00</ipr:BirthDate><ipr:Tolerance>1</ipr:Tolerance></ipr:PhoneticCriteria>' +
      '</ipr:SearchCriteria></ipr:IdentifyPersonRequest>',
  ),
  'manage-access': ssdn(
    'OCMWCPASManageAccess',
    'ManageAccessRequest',
    '<mar:ManageAccessRequest xmlns:mar="http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess">' +
      '<mar:SSIN>72031490118</mar:SSIN><mar:Purpose>1</mar:Purpose><mar:Period>' +
      '<common:StartDate xmlns:common="http://www.ksz-bcss.fgov.be/XSD/SSDN/Common">2026-03-01</common:StartDate>' +
      '</mar:Period><mar:Action>UNREGISTER</mar:Action><mar:Sector>17</mar:Sector>' +
      '<mar:QueryRegister>ALL</mar:QueryRegister><mar:ProofOfAuthentication>' +
      '<mar:IdentityCardNumber>591191706458</mar:IdentityCardNumber></mar:ProofOfAuthentication>' +
      '</mar:ManageAccessRequest>',
  ),
  tx25:
    '<v2:retrieveTIGroupsRequest xmlns:v2="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">' +
    `<informationCustomer><ticket>${id}</ticket><timestampSent>2026-03-01T10:11:12.123+01:00</timestampSent>` +
    '<customerIdentification><cbeNumber>0123456749</cbeNumber></customerIdentification></informationCustomer>' +
    '<legalContext>PCSA:SOCIAL_INQUIRY</legalContext><searchInformation><ssin>72031490118</ssin>' +
    '<language>nl</language><history>false</history></searchInformation></v2:retrieveTIGroupsRequest>',
}

describe.each(serviceIds)('A message of %s', (service) => {
  it('leaves as one SOAP envelope that holds exactly this', () => {
    const envelope = makeMessage(submissions[service], sending, validateXml)
    const message = unwrapSsdn(parseXml(envelope))
    const wanted = parseXml(golden[service])
    expect(message).toEqual(wanted)
    expect(message && sameElement(message, wanted)).toBe(true)
    const escaped = (text: string) =>
      service === 'tx25'
        ? text
        : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(envelope).toContain(escaped(golden[service]))
  })

  it('does not leave where a schema refuses it', () => {
    const nobody = {
      ...sending,
      organisation: { ...organisation, requestingOrganisation: '', ssdnEmail: '' },
    }
    expect(() => makeMessage(submissions[service], nobody, validateXml)).toThrow('schema')
  })
})
