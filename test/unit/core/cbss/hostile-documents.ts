import type { Service } from '#core/records/service.ts'

const tx25Row =
  '<Names><Name Type="010"><Date><Century>19</Century><Year>72</Year></Date><Name><LastName><Label>Tau</Label></LastName></Name></Name></Names>'

/** Around the information of a Tx25. */
export function tx25Around(information: string): string {
  return (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><retrieveTIGroupsResponse>' +
    '<informationCBSS><ticketCBSS>T1</ticketCBSS></informationCBSS><status><value>DATA_FOUND</value></status>' +
    `${information}</retrieveTIGroupsResponse></s:Body></s:Envelope>`
  )
}

/** Around the body of a classic reply, as text inside `sendXML`. */
export function ssdnAround(body: string): string {
  const document =
    '<SSDNReply><ReplyContext><Message><Ticket>T1</Ticket></Message></ReplyContext><ServiceReply>' +
    `<ResultSummary ok="YES"><ReturnCode>0</ReturnCode></ResultSummary>${body}</ServiceReply></SSDNReply>`
  const escaped = document.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><xmlString>${escaped}</xmlString></s:Body></s:Envelope>`
}

/** A small reply of each service that is as it should be. */
export const soundReplies: Readonly<Record<Service, string>> = {
  'identify-person': ssdnAround(
    '<IdentifyPersonReply><SearchResults><LimitedLegalData origin="RN_RR"><Basic><LastName>É&amp;B</LastName></Basic></LimitedLegalData></SearchResults></IdentifyPersonReply>',
  ),
  'manage-access': ssdnAround(
    '<ManageAccessReply><Registrations><Purpose>1</Purpose><OrgUnit>É</OrgUnit></Registrations></ManageAccessReply>',
  ),
  tx25: tx25Around(`<rrn_it_implicit>${tx25Row}</rrn_it_implicit>`),
}

const entities =
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'

/** Documents that are no reply, or only pretend to be one. */
export const hostileDocuments: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \r\n\t'],
  ['a byte order mark alone', '\uFEFF'],
  ['NULs', '\0'.repeat(1000)],
  ['a NUL in a text', tx25Around('<rrn_it_implicit><a>\0</a></rrn_it_implicit>')],
  [
    'a page of HTML',
    '<!DOCTYPE html><html><head><title>502</title></head><body>Bad gateway<br></body></html>',
  ],
  ['well-formed HTML', '<html xmlns="http://www.w3.org/1999/xhtml"><body>Bad gateway</body></html>'],
  ['JSON', '{"error":"not found"}'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['entities that multiply', `${entities}${tx25Around('<rrn_it_implicit>&c;</rrn_it_implicit>')}`],
  ['an entity of a file', `<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>`],
  ['an entity that nobody declared', tx25Around('<rrn_it_implicit>&nbsp;</rrn_it_implicit>')],
  [
    'a document type inside the text of an envelope',
    ssdnAround('').replace('&lt;SSDN', '&lt;!DOCTYPE a>&lt;SSDN'),
  ],
  ['100,000 levels', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
  ['100,000 levels in a reply', tx25Around(`<rrn_it_implicit>${'<a>'.repeat(100_000)}`)],
  ['65 levels inside the text of an envelope', ssdnAround('<a>'.repeat(65) + '</a>'.repeat(65))],
  ['another encoding than it says', '<?xml version="1.0" encoding="klingon"?><a/>'],
  ['an empty envelope', '<s:Envelope xmlns:s="urn:s"><s:Body/></s:Envelope>'],
  ['an empty string of XML', '<Envelope><Body><xmlString/></Body></Envelope>'],
  ['an envelope in an envelope', '<Envelope><Body><Envelope><Body/></Envelope></Body></Envelope>'],
  ['a text of XML that is none', '<Envelope><Body><xmlString>&lt;a</xmlString></Body></Envelope>'],
  ['names of JavaScript', '<constructor><__proto__ toString="1"/><hasOwnProperty/></constructor>'],
  ['prefixes that nobody declared', '<v2:retrieveTIGroupsResponse/>'],
  ['the reply of another service', '<OtherServiceReply/>'],
  ['a reply that says nothing', '<retrieveTIGroupsResponse/>'],
  ['an envelope of SSDN that says nothing', '<SSDNReply><ReplyContext/><ServiceReply/></SSDNReply>'],
]

/** Replies that are strange and must still be read, with a text that has to come out of each. */
export const strangeReplies: readonly (readonly [
  what: string,
  service: Service,
  text: string,
  said: string,
])[] = [
  [
    'an information element twice',
    'tx25',
    tx25Around(
      `<rrn_it_implicit>${tx25Row}</rrn_it_implicit><rrn_it_implicit><Aliases><Alias><Foo>second</Foo></Alias></Aliases></rrn_it_implicit>`,
    ),
    'second',
  ],
  [
    'a container twice',
    'tx25',
    tx25Around(`<rrn_it_implicit>${tx25Row}${tx25Row.replace('Tau', 'Morgentau')}</rrn_it_implicit>`),
    'Morgentau',
  ],
  [
    'an unknown container',
    'tx25',
    tx25Around('<rrn_it_implicit><Garden><Plant>Romarin</Plant></Garden></rrn_it_implicit>'),
    'Romarin',
  ],
  [
    'an unknown namespace',
    'tx25',
    tx25Around(`<x:rrn_it_implicit xmlns:x="urn:new"><x:Garden>Romarin</x:Garden></x:rrn_it_implicit>`),
    'Romarin',
  ],
  [
    'text where elements belong',
    'tx25',
    tx25Around('<rrn_it_implicit>stray<Names>loose</Names></rrn_it_implicit>'),
    'loose',
  ],
  [
    'an unknown namespace',
    'identify-person',
    ssdnAround('<p:IdentifyPersonReply xmlns:p="urn:new"><p:Hobby>Roses</p:Hobby></p:IdentifyPersonReply>'),
    'Roses',
  ],
  [
    'results twice',
    'identify-person',
    ssdnAround(
      '<IdentifyPersonReply><SearchResults/><SearchResults><LimitedLegalData><Basic><LastName>Tau</LastName></Basic></LimitedLegalData></SearchResults></IdentifyPersonReply>',
    ),
    'Tau',
  ],
  [
    'basic data twice',
    'identify-person',
    ssdnAround(
      '<IdentifyPersonReply><SearchResults><LimitedLegalData><Basic/><Basic><LastName>Tau</LastName></Basic></LimitedLegalData></SearchResults></IdentifyPersonReply>',
    ),
    'Tau',
  ],
  [
    'no escaping',
    'manage-access',
    '<Envelope><Body><xmlString><ManageAccessReply><Registrations><OrgUnit>Tau</OrgUnit></Registrations></ManageAccessReply></xmlString></Body></Envelope>',
    'Tau',
  ],
  [
    'a second reply',
    'manage-access',
    ssdnAround(
      '<ManageAccessReply/><ManageAccessReply><Registrations><OrgUnit>Tau</OrgUnit></Registrations></ManageAccessReply>',
    ),
    'Tau',
  ],
]
