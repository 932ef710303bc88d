import { existsSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const folder = path.resolve(import.meta.dirname, '../../../../../shared/cbss/xsd')

/** Whether the official schemas of the classic services lie beside this checkout. */
export const officialSsdnIsThere = existsSync(folder)

const namespaces = {
  Service: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service',
  'OCMW_CPAS/IdentifyPerson': 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson',
  'OCMW_CPAS/ManageAccess': 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess',
}

/** A schema that imports all three, because the reply's wildcard wants its body declared (PROTOCOL 10). */
const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(namespaces)
  .map(
    ([where, namespace]) =>
      `<xs:import namespace="${namespace}" schemaLocation="SSDN/${where}/NamespaceRoot.xsd"/>`,
  )
  .join('')}</xs:schema>`

/** What the official schemas say against a request or reply document; empty if it is valid. */
export function openOfficialSsdn(): (document: string) => string[] {
  xmlRegisterFsInputProviders()
  const validator = XsdValidator.fromDoc(
    XmlDocument.fromString(driver, { url: path.join(folder, 'driver.xsd') }),
  )
  return (text) => {
    let document: XmlDocument | undefined
    try {
      document = XmlDocument.fromString(text)
      validator.validate(document)
      return []
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error
      return error.details.map((detail) => `${detail.xpath ?? ''} ${detail.message.trim()}`)
    } finally {
      document?.dispose()
    }
  }
}
