import { existsSync } from 'node:fs'
import path from 'node:path'
import { compileOfficial, type OfficialCheck } from './official-check.ts'

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

/** Checks requests and replies of the classic services by the official schemas. */
export function openOfficialSsdn(): OfficialCheck {
  return compileOfficial(driver, path.join(folder, 'driver.xsd'))
}
