interface Detail {
  severity: string
  code?: string
  text?: string
  pairs?: [name: string, value?: string][]
}

/** What a reply of a classic service is to say; everything is optional, as nothing is sure to come. */
export interface ReplyParts {
  /** Null leaves the ticket out. */
  ticket?: string | null
  /** Return code of the summary about the exchange; null leaves the summary out. */
  context?: number | null
  contextDetails?: Detail[]
  /** Return code of the summary about the service; null leaves the summary out, `none` the whole ServiceReply. */
  service?: number | null | 'none'
  details?: Detail[]
  serviceId?: string
  /** The service's own reply as XML. */
  body?: string
}

const common = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common'
const words: Record<number, string> = { 0: 'YES', 1: 'WARNING' }

function summary(code: number | null, details: Detail[] = []): string {
  if (code === null) return ''
  const inner = details.map(({ severity, code: reason, text, pairs = [] }) =>
    [
      `<c:Detail><c:Severity>${severity}</c:Severity>`,
      reason === undefined ? '' : `<c:ReasonCode>${reason}</c:ReasonCode>`,
      text === undefined ? '' : `<c:Diagnostic>${text}</c:Diagnostic>`,
      '<c:AuthorCodeList>CBSS</c:AuthorCodeList>',
      ...pairs.map(([name, value]) =>
        [
          `<c:Information><c:FieldName>${name}</c:FieldName>`,
          value === undefined ? '' : `<c:FieldValue>${value}</c:FieldValue>`,
          '</c:Information>',
        ].join(''),
      ),
      '</c:Detail>',
    ].join(''),
  )
  return (
    `<c:ResultSummary xmlns:c="${common}" ok="${words[code] ?? 'NO'}">` +
    `<c:ReturnCode>${code}</c:ReturnCode>${inner.join('')}</c:ResultSummary>`
  )
}

/** A reply of a classic service without its SOAP envelope, written by hand as the CBSS does. */
export function ssdnReply(parts: ReplyParts = {}): string {
  const { ticket = 'THTTMHHP49DGQ9V', context = 0, service = 0, body = '' } = parts
  const { serviceId = 'OCMWCPASIdentifyPerson' } = parts
  const message =
    ticket === null
      ? ''
      : '<Message><Reference>IdentifyPersonRequest # 1</Reference>' +
        `<Ticket>${ticket}</Ticket><TimeReceive>20260521T134002</TimeReceive>` +
        '<TimeResponse>20260521T134019</TimeResponse></Message>'
  const user =
    '<AuthorizedUser><UserID>72031490118</UserID><Email>cbss@pcsw.example</Email>' +
    '<OrgUnit>0123456749</OrgUnit><MatrixID>17</MatrixID><MatrixSubID>1</MatrixSubID></AuthorizedUser>'
  const own =
    service === 'none'
      ? ''
      : `<ServiceReply>${summary(service, parts.details)}<ServiceId>${serviceId}</ServiceId>` +
        `<Version>20050930</Version>${body}</ServiceReply>`
  return (
    '<SSDNReply xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service">' +
    `<ReplyContext>${summary(context, parts.contextDetails)}${user}${message}</ReplyContext>${own}</SSDNReply>`
  )
}

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Puts a document into the answer of `sendXML`: as escaped text, as the CBSS does. */
export function asAnswer(document: string): string {
  const text = document.replaceAll(/[&<>]/g, (character) => escaped[character] ?? '')
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>' +
    '<xmlString xmlns="http://ksz-bcss.fgov.be/connectors/WebServiceConnector">' +
    `${text}</xmlString></soapenv:Body></soapenv:Envelope>`
  )
}
