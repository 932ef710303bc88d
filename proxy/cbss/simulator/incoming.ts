import { unwrapSoap } from '#core/cbss/soap/unwrap.ts'
import { tx25Namespace } from '#core/cbss/tx25/build.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { child, descend, textOf } from '#core/xml/find.ts'
import { parseXml } from '#core/xml/parse.ts'
import { writeXml } from '#core/xml/write.ts'
import { validateXml, type SchemaIssue } from '../validate.ts'
import type { Asked } from './reply/statuses.ts'

/** A call as it came in. */
export interface Incoming {
  authorization: string | undefined
  soapAction: string | undefined
  body: string
}

/** Basic authentication with any user and password that are not empty. */
export function isAuthenticated({ authorization = '' }: Incoming): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization)?.[1] ?? ''
  return /^[^:]+:.+$/s.test(Buffer.from(encoded, 'base64').toString('utf8'))
}

/** Whether a call has this SOAPAction, with or without quotes. */
export function hasSoapAction({ soapAction = '' }: Incoming, expected: string): boolean {
  return soapAction.replaceAll('"', '') === expected
}

/** The message in the envelope; undefined where there is no envelope, or nothing in it. */
export function readMessage({ body }: Incoming): XmlElement | undefined {
  try {
    const root = parseXml(body)
    return root.name === 'Envelope' ? unwrapSoap(root) : undefined
  } catch {
    return undefined
  }
}

/** What the schema has against the message; undefined if it is valid. */
export async function firstIssue(message: XmlElement): Promise<SchemaIssue | undefined> {
  try {
    const xml = writeXml(message, { [tx25Namespace]: 'v2' })
    return validateXml('retrieve-ti-groups-request', xml)[0]
  } catch {
    return {
      line: 0,
      element: null,
      reason: 'The message holds a namespace or a character that nobody knows here.',
    }
  }
}

/** What a message asks. Missing parts are empty or the defaults of RetrieveTIGroupsV2.xsd. */
export function readAsked(message: XmlElement): Asked {
  const customer = child(message, 'informationCustomer')
  const search = child(message, 'searchInformation')
  const language = textOf(search, 'language')
  return {
    service: 'tx25',
    ssin: textOf(search, 'ssin') ?? '',
    ticket: textOf(customer, 'ticket'),
    language: language === 'nl' || language === 'de' ? language : 'fr',
    history: ['true', '1'].includes(textOf(search, 'history')?.trim() ?? ''),
    cbeNumber: textOf(descend(customer, 'customerIdentification'), 'cbeNumber'),
    legalContext: textOf(message, 'legalContext') ?? '',
  }
}
