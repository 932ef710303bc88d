import { soapNamespace } from '#core/cbss/soap/wrap.ts'
import { connectorNamespace, ssdnNamespace } from '#core/cbss/ssdn/namespaces.ts'
import { ssdnServices } from '#core/cbss/ssdn/services.ts'
import { wrapAsText, wrapSsdn } from '#core/cbss/ssdn/wrap.ts'
import { requestBuilders } from '#core/cbss/build-request.ts'
import { brusselsSsdnTime, brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import { wrapTx25 } from '#core/cbss/tx25/wrap.ts'
import type { Service } from '#core/records/service.ts'
import type { OrganisationSettings } from '#core/records/settings.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { writeXml } from '#core/xml/write.ts'
import type { SchemaName } from './schemas/layout.ts'

/** What a message says beside the question. */
export interface Sending {
  organisation: OrganisationSettings
  /** The request's id and its record number in its service. */
  id: string
  number: number
  /** Milliseconds since 1970. */
  now: number
}

/** What the proxy alone knows about calling a service. */
export interface ServiceCall {
  /** Where a base URL takes it, and its SOAPAction (PROTOCOL 2). */
  path: string
  soapAction: string
  /** Whether user name and password go with it. */
  authenticates: boolean
  /** The settings without which the CBSS could not tell who asks. */
  needs: readonly (keyof OrganisationSettings)[]
  /** Completes the service request with who asks, when, and for what. */
  wrap(inner: XmlElement, sending: Sending): XmlElement
  /** The schema of what `wrap` made. */
  schema: SchemaName
  /** What is put into the SOAP body. */
  carry(message: XmlElement): XmlElement
}

/** The prefix of every namespace that may stand in a message. */
export const messagePrefixes: Readonly<Record<string, string>> = {
  [soapNamespace]: 'soap',
  [ssdnNamespace]: 'ssdn',
  [connectorNamespace]: 'wsc',
  ...requestBuilders['identify-person'].prefixes,
  ...requestBuilders['manage-access'].prefixes,
  ...requestBuilders.tx25.prefixes,
}

function ssdnCall(id: keyof typeof ssdnServices): ServiceCall {
  const service = ssdnServices[id]
  return {
    path: '/connectors/webservice/KSZBCSSWebServiceConnectorPort',
    soapAction: 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector/sendXML',
    authenticates: false,
    needs: ['requestingOrganisation', 'ssdnUserId', 'ssdnEmail'],
    wrap: (inner, { organisation, number, now }) =>
      wrapSsdn(inner, service, {
        userId: organisation.ssdnUserId,
        email: organisation.ssdnEmail,
        organisation: organisation.requestingOrganisation,
        sector: organisation.sector,
        reference: `${service.requestName} # ${number}`,
        sentAt: brusselsSsdnTime(now),
      }),
    schema: 'ssdn-request',
    carry: (message) => wrapAsText(writeXml(message, messagePrefixes)),
  }
}

/** The services as the proxy calls them; what they ask and how they answer is in `#core/cbss/services.ts`. */
export const serviceCalls: Readonly<Record<Service, ServiceCall>> = {
  'identify-person': ssdnCall('identify-person'),
  'manage-access': ssdnCall('manage-access'),
  tx25: {
    path: '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI',
    soapAction: 'http://kszbcss.fgov.be/RetrieveTIGroupsService/retrieveTI',
    authenticates: true,
    needs: ['requestingOrganisation'],
    wrap: (inner, { organisation, id, now }) =>
      wrapTx25(inner, {
        ticket: id,
        sentAt: brusselsTimestamp(now),
        cbeNumber: organisation.requestingOrganisation,
        // Mandatory since version 2 (PROTOCOL 6.1).
        legalContext: 'PCSA:SOCIAL_INQUIRY',
      }),
    schema: 'retrieve-ti-groups-request',
    carry: (message) => message,
  },
}
