/** The namespaces of the classic services (PROTOCOL, table of namespaces). */
export const ssdnNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service'

/** Types shared by the classic services; as elements of a message only dates and the summary of a result. */
export const commonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common'

/** The SOAP operation `sendXML`, which carries a document as text. */
export const connectorNamespace = 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector'

/** The bodies of the service IdentifyPerson. */
export const identifyPersonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson'

/** The bodies of the service ManageAccess. */
export const manageAccessNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess'
