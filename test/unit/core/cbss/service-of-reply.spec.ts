import { describe, expect, it } from 'vitest'
import { serviceOfReply } from '#core/cbss/service-of-reply.ts'

const ssdn = (inside: string, reference = '') =>
  `<SSDNReply><ReplyContext><Message><Reference>${reference}</Reference></Message></ReplyContext>${inside}</SSDNReply>`
const ofService = (id: string) => ssdn(`<ServiceReply><ServiceId>${id}</ServiceId></ServiceReply>`)
const escaped = (text: string) => text.replaceAll('<', '&lt;')

describe('The service of a reply', () => {
  it.each([
    ['identify-person', '<p:IdentifyPersonReply xmlns:p="urn:p"/>'],
    ['identify-person', ofService('OCMWCPASIdentifyPerson')],
    ['identify-person', ssdn('<ServiceReply><IdentifyPersonReply/></ServiceReply>')],
    ['manage-access', '<ManageAccessReply/>'],
    ['manage-access', ofService(' OCMWCPASManageAccess ')],
    ['manage-access', ssdn('', 'ManageAccessRequest # 3')],
    [
      'manage-access',
      `<Envelope><Body><xmlString>${escaped('<ManageAccessReply/>')}</xmlString></Body></Envelope>`,
    ],
    ['tx25', '<retrieveTIGroupsResponse/>'],
    ['tx25', '<e:Envelope xmlns:e="urn:e"><e:Body><retrieveTIGroupsResponse/></e:Body></e:Envelope>'],
    ['tx25', '<Envelope><Body><Fault/></Body></Envelope>'],
    ['tx25', '<retrieveTIGroupsFault/>'],
  ])('is %s for %s', (service, text) => {
    expect(serviceOfReply(text)).toBe(service)
  })

  it('is taken to be the first one where the envelope does not tell', () => {
    expect(serviceOfReply(ssdn(''))).toBe('identify-person')
  })

  it.each([
    '<html><body>Gateway time-out</body></html>',
    '<Envelope><Body/></Envelope>',
    '<Envelope/>',
    '<a/>',
  ])('is none for %s', (text) => {
    expect(() => serviceOfReply(text)).toThrow('no reply of a service')
  })
})
