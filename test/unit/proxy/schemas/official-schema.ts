import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compileOfficial, type OfficialCheck } from './official-check.ts'

const wsdl = path.resolve(import.meta.dirname, '../../../../../shared/cbss/wsdl/RetrieveTIGroups-v2.wsdl')

/** Whether the official service description of RetrieveTIGroups lies beside this checkout. */
export const officialSchemaIsThere = existsSync(wsdl)

/** Checks messages of RetrieveTIGroups, version 2, by the schema inside the official service description. */
export function openOfficialSchema(): OfficialCheck {
  const [schema = ''] = /<xsd:schema[\s\S]*<\/xsd:schema>/.exec(readFileSync(wsdl, 'utf8')) ?? []
  const driver = schema.replace('<xsd:schema', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"')
  return compileOfficial(driver, path.join(wsdl, '../driver.xsd'))
}
