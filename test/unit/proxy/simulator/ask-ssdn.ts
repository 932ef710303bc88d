import { request } from 'undici'
import { child, childrenOf, descend, textOf } from '#core/xml/find.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { parseXml } from '#core/xml/parse.ts'
import { ssdnPath } from '../../../../proxy/cbss/simulator/ssdn/service.ts'

const ssdn = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service'
const common = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common'
const bodies = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS'
const connector = 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector'

/** What a spec asks of a classic service, and with what it deviates from a proper call. */
export interface ClassicQuestion {
  /** `IdentifyPerson` or `ManageAccess`. */
  service: 'IdentifyPerson' | 'ManageAccess'
  /** What is inside the body's root; elements are in the service's own namespace, `c:` is the common one. */
  inside?: string
  /** The whole body, with its root. */
  body?: string
  email?: string
  orgUnit?: string
  version?: string
  soapAction?: string
  cdata?: boolean
  /** Instead of the document of all of the above. */
  document?: string
  /** Instead of the whole envelope. */
  envelope?: string
}

/** The document inside `sendXML`. */
export function documentOf(question: ClassicQuestion): string {
  const {
    service,
    inside = '',
    email = 'cbss@pcsw.example',
    orgUnit = '0123456749',
    version = '20050930',
  } = question
  const root = `${service}Request`
  const { body = `<${root} xmlns="${bodies}/${service}" xmlns:c="${common}">${inside}</${root}>` } = question
  return `<SSDNRequest xmlns="${ssdn}"><RequestContext><AuthorizedUser><UserID>60061590158</UserID>
    <Email>${email}</Email><OrgUnit>${orgUnit}</OrgUnit><MatrixID>17</MatrixID><MatrixSubID>1</MatrixSubID>
    </AuthorizedUser><Message><Reference>mine</Reference><TimeRequest>20261121T115959</TimeRequest></Message>
    </RequestContext><ServiceRequest><ServiceId>OCMWCPAS${service}</ServiceId><Version>${version}</Version>
    ${body}</ServiceRequest></SSDNRequest>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function envelopeOf(question: ClassicQuestion): string {
  const document = question.document ?? documentOf(question)
  const text = question.cdata ? `<![CDATA[${document}]]>` : escaped(document)
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
    <w:xmlString xmlns:w="${connector}">${text}</w:xmlString></s:Body></s:Envelope>`
}

/** Calls the connector and gives what came. */
export async function askClassic({ url }: { url: string }, question: ClassicQuestion) {
  const soapaction = question.soapAction ?? '"http://ksz-bcss.fgov.be/connectors/WebServiceConnector/sendXML"'
  const response = await request(url + ssdnPath, {
    method: 'POST',
    headers: { soapaction, 'content-type': 'text/xml; charset=utf-8' },
    body: question.envelope ?? envelopeOf(question),
  })
  return { status: response.statusCode, text: await response.body.text() }
}

/** A message of a summary: reason code, and its fields with their values. */
export type ReadDetail = [code: string, fields: Record<string, string | null>]

const detailsOf = (summary: XmlElement | undefined): ReadDetail[] =>
  childrenOf(summary, 'Detail').map((detail) => [
    textOf(detail, 'ReasonCode') ?? '',
    Object.fromEntries(
      childrenOf(detail, 'Information').map((pair) => [
        textOf(pair, 'FieldName'),
        textOf(pair, 'FieldValue'),
      ]),
    ),
  ])

const summaryOf = (parent: XmlElement | undefined) => {
  const summary = child(parent, 'ResultSummary')
  return {
    verdict: `${summary?.attributes.ok} ${textOf(summary, 'ReturnCode')}`,
    details: detailsOf(summary),
  }
}

/** Calls the connector and reads its reply: verdicts, messages and body. */
export async function askAndReadClassic(simulator: { url: string }, question: ClassicQuestion) {
  const { text } = await askClassic(simulator, question)
  const document = descend(parseXml(text), 'Body', 'xmlString')?.text ?? ''
  const reply = parseXml(document)
  const service = child(reply, 'ServiceReply')
  return {
    document,
    context: child(reply, 'ReplyContext'),
    contextSummary: summaryOf(child(reply, 'ReplyContext')),
    ...summaryOf(service),
    body: service?.children.find(({ name }) => name.endsWith('Reply')),
  }
}

/** The people in the body of a reply: number and whether more than the basic data are there. */
export function peopleIn(body: XmlElement | undefined): string[] {
  return childrenOf(child(body, 'SearchResults'), 'LimitedLegalData').map(
    (data) =>
      `${textOf(child(data, 'Basic'), 'SocialSecurityUser')}${child(data, 'Extended') ? ' extended' : ''}`,
  )
}
