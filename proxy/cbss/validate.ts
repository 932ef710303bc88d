import { declareUtf8 } from '#core/xml/declare-utf8.ts'
import { XmlDocument, XmlLibError, XsdValidator, type ErrorDetail } from 'libxml2-wasm'
import { describeIssue } from './schemas/describe-issue.ts'
import { schemaNames, type SchemaName } from './schemas/layout.ts'
import { readSchema } from './schemas/schema-files.ts'

/** One thing in a document that its schema does not allow. Never holds a value of the document. */
export interface SchemaIssue {
  /** Line in the document, from 1; 0 where the document has no line to blame. */
  line: number
  /** Local name of the element concerned, if the schema knows it. */
  element: string | null
  /** One English sentence. */
  reason: string
}

/** Checks a document against one of the schemas; an empty list means valid. */
export type Validate = (name: SchemaName, xml: string) => SchemaIssue[]

interface LoadedSchema {
  validator: XsdValidator
  names: ReadonlySet<string>
}

/**
 * Opens the schemas: our own, or the official ones of a folder (`CBSS_XSD_DIR`; its layout is in `schemas/layout.ts`).
 * Documents are parsed without entities, DTD and network, and a document type declaration is an issue like any
 * other. The reasons hold no value of the document, because libxml2 quotes the values it refuses and these are
 * personal data (DESIGN 6).
 *
 * @throws {StartProblem} if a file of the folder is missing; our own are compiled when they are first used.
 */
export function openValidation(officialFolder: string | null): Validate {
  const loaded = new Map<SchemaName, LoadedSchema>()

  function schemaOf(name: SchemaName): LoadedSchema {
    const known = loaded.get(name)
    if (known) return known
    const { text, url, names } = readSchema(name, officialFolder)
    // Document and validator live as long as the process: the compiled schema points into the document.
    const fresh = { validator: XsdValidator.fromDoc(XmlDocument.fromString(text, { url })), names }
    loaded.set(name, fresh)
    return fresh
  }

  if (officialFolder !== null) for (const name of schemaNames) schemaOf(name)
  return (name, xml) => validate(xml, () => schemaOf(name))
}

/** Checks a document against our own schemas; see {@link openValidation}. */
export const validateXml: Validate = openValidation(null)

function validate(xml: string, load: () => LoadedSchema): SchemaIssue[] {
  const declaration = xml.search(/<!doctype/i)
  if (declaration >= 0) {
    const line = xml.slice(0, declaration).split('\n').length
    return [{ line, element: null, reason: 'A document type declaration is not allowed.' }]
  }
  const schema = load()
  return issuesOf(xml, schema).map(({ message, line, xpath }) => {
    const { element, reason } = describeIssue(message, xpath === undefined, schema.names)
    return { line, element, reason }
  })
}

function issuesOf(xml: string, schema: LoadedSchema): ErrorDetail[] {
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(declareUtf8(xml))
    schema.validator.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    return error.details.length > 0 ? error.details : [{ message: '', level: 3, line: 0, col: 0 }]
  } finally {
    document?.dispose()
  }
}
