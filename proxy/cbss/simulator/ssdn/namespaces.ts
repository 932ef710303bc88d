import { soapNamespace } from '#core/cbss/soap/wrap.ts'

/** Namespaces of the classic services (PROTOCOL, notation). Written here again: see the README. */
export const namespaces = {
  service: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service',
  common: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common',
  identifyPerson: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson',
  manageAccess: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess',
  connector: 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector',
} as const

/** The prefixes with which the simulator writes them. */
export const prefixes = {
  [namespaces.service]: 'ssdn',
  [namespaces.common]: 'common',
  [namespaces.identifyPerson]: 'ipr',
  [namespaces.manageAccess]: 'mar',
  [namespaces.connector]: 'wsc',
  [soapNamespace]: 'soap',
} as const
