import { readFile } from 'node:fs/promises'
import { XmlDocument, XmlLibError, XsdValidator, type ErrorDetail } from 'libxml2-wasm'
import { describeIssue } from './schemas/describe-issue.ts'

/** One thing in a document that its schema does not allow. Never holds a value of the document. */
export interface SchemaIssue {
  /** Line in the document, from 1; 0 where the document has no line to blame. */
  line: number
  /** Local name of the element concerned, if the schema knows it. */
  element: string | null
  /** One English sentence. */
  reason: string
}

const schemaFiles = { 'retrieve-ti-groups-request': 'retrieve-ti-groups-request.xsd' } as const

/** The schemas of our own, one per message that the proxy sends. */
export type SchemaName = keyof typeof schemaFiles

interface LoadedSchema {
  validator: XsdValidator
  /** Every name the schema declares: only these may be repeated in a reason. */
  names: ReadonlySet<string>
}

const loaded = new Map<SchemaName, Promise<LoadedSchema>>()

async function loadSchema(name: SchemaName): Promise<LoadedSchema> {
  const text = await readFile(new URL(`./schemas/${schemaFiles[name]}`, import.meta.url), 'utf8')
  const names = [...text.matchAll(/ name="([^"]+)"/g)].map((match) => match[1] ?? '')
  // Document and validator live as long as the process: the compiled schema points into the document.
  return { validator: XsdValidator.fromDoc(XmlDocument.fromString(text)), names: new Set(names) }
}

function schemaOf(name: SchemaName): Promise<LoadedSchema> {
  const known = loaded.get(name)
  if (known) return known
  const coming = loadSchema(name)
  loaded.set(name, coming)
  return coming
}

function issuesOf(xml: string, schema: LoadedSchema): ErrorDetail[] {
  let document: XmlDocument | undefined
  try {
    // Default options: no entity, DTD or network is ever loaded.
    document = XmlDocument.fromString(xml)
    schema.validator.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    return error.details.length > 0 ? error.details : [{ message: '', level: 3, line: 0, col: 0 }]
  } finally {
    document?.dispose()
  }
}

/**
 * Checks a document against one of our own schemas; an empty list means valid. A document type declaration
 * and XML that is not well-formed are issues like any other. The reasons hold no value of the document,
 * because libxml2 quotes the values it refuses and these are personal data (DESIGN 6).
 */
export async function validateXml(name: SchemaName, xml: string): Promise<SchemaIssue[]> {
  const declaration = xml.search(/<!doctype/i)
  if (declaration >= 0) {
    const line = xml.slice(0, declaration).split('\n').length
    return [{ line, element: null, reason: 'A document type declaration is not allowed.' }]
  }
  const schema = await schemaOf(name)
  return issuesOf(xml, schema).map(({ message, line, xpath }) => {
    const { element, reason } = describeIssue(message, xpath === undefined, schema.names)
    return { line, element, reason }
  })
}
