import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const wsdl = path.resolve(import.meta.dirname, '../../../../../shared/cbss/wsdl/RetrieveTIGroups-v2.wsdl')

/** Whether the official schemas lie beside this checkout. */
export const officialSchemaIsThere = existsSync(wsdl)

/** Why a spec that needs them is skipped. */
export const withoutOfficialSchema = 'The official schemas are not beside this checkout (../shared).'

/** What the official schemas of version 2 say against a message; empty if it is valid. */
export type OfficialCheck = (message: string) => string[]

/** Compiles the schema inside the official service description, with all that it imports. */
export function openOfficialSchema(): OfficialCheck {
  xmlRegisterFsInputProviders()
  const [schema = ''] = /<xsd:schema[\s\S]*<\/xsd:schema>/.exec(readFileSync(wsdl, 'utf8')) ?? []
  const driver = schema.replace('<xsd:schema', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"')
  const validator = XsdValidator.fromDoc(
    XmlDocument.fromString(driver, { url: path.join(wsdl, '../driver.xsd') }),
  )
  return (message) => {
    let document: XmlDocument | undefined
    try {
      document = XmlDocument.fromString(message)
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
