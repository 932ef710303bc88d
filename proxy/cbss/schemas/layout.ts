/** What can be validated: the service requests alone, and both envelopes with what is in them. */
export const schemaNames = [
  'identify-person-request',
  'manage-access-request',
  'retrieve-ti-groups-request',
  'ssdn-request',
  'soap-envelope',
] as const

/** One of {@link schemaNames}. */
export type SchemaName = (typeof schemaNames)[number]

type Part = keyof typeof ownLayout

const namespaces = {
  identifyPerson: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson',
  manageAccess: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess',
  retrieveTIGroups: 'http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2',
  ssdn: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service',
  connector: 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector',
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
} as const

/** Our own schemas, beside this file. */
export const ownLayout = {
  identifyPerson: { namespace: namespaces.identifyPerson, file: 'identify-person-request.xsd' },
  manageAccess: { namespace: namespaces.manageAccess, file: 'manage-access-request.xsd' },
  retrieveTIGroups: { namespace: namespaces.retrieveTIGroups, file: 'retrieve-ti-groups-request.xsd' },
  ssdn: { namespace: namespaces.ssdn, file: 'ssdn-request.xsd' },
  connector: { namespace: namespaces.connector, file: 'web-service-connector.xsd' },
  soap: { namespace: namespaces.soap, file: 'soap-envelope.xsd' },
} as const

/**
 * The official files below `CBSS_XSD_DIR`, in the folders in which the CBSS publishes them (PROTOCOL 1). The elements
 * of a Tx25 are declared in the service description alone. SOAP and the connector's one element stay our own.
 */
export const officialLayout = {
  identifyPerson: {
    namespace: namespaces.identifyPerson,
    file: 'SSDN/OCMW_CPAS/IdentifyPerson/IdentifyPersonRequest.xsd',
  },
  manageAccess: {
    namespace: namespaces.manageAccess,
    file: 'SSDN/OCMW_CPAS/ManageAccess/ManageAccessRequest.xsd',
  },
  retrieveTIGroups: {
    namespace: namespaces.retrieveTIGroups,
    file: 'be/fgov/kszbcss/intf/RetrieveTIGroupsService/RetrieveTIGroupsV2.wsdl',
  },
  ssdn: { namespace: namespaces.ssdn, file: 'SSDN/Service/SSDNRequest.xsd' },
} as const

/** What a validation needs of a layout. A message that is validated alone is the only root that may stand there. */
export const partsOf: Readonly<Record<SchemaName, readonly Part[]>> = {
  'identify-person-request': ['identifyPerson'],
  'manage-access-request': ['manageAccess'],
  'retrieve-ti-groups-request': ['retrieveTIGroups'],
  'ssdn-request': ['ssdn', 'identifyPerson', 'manageAccess'],
  'soap-envelope': ['soap', 'connector', 'retrieveTIGroups'],
}
