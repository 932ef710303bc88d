import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/** Why a spec that needs the official schemas is skipped. */
export const withoutOfficialSchema = 'The official schemas are not beside this checkout (../shared).'

/** What official schemas say against a document; empty if it is valid. */
export type OfficialCheck = (document: string) => string[]

/** Compiles a schema with all that it imports, as if it lay at a path. */
export function compileOfficial(schema: string, url: string): OfficialCheck {
  xmlRegisterFsInputProviders()
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema, { url }))
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
