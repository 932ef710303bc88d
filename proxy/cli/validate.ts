import type { XmlElement } from '#core/xml/element.ts'
import { child } from '#core/xml/find.ts'
import { parseXml } from '#core/xml/parse.ts'
import { XmlError } from '#core/xml/xml-error.ts'
import type { SchemaName } from '../cbss/schemas/layout.ts'
import { validateXml, type SchemaIssue } from '../cbss/validate.ts'
import { readOneFile } from './one-file.ts'
import { readOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

const schemas: Readonly<Record<string, SchemaName>> = {
  IdentifyPersonRequest: 'identify-person-request',
  ManageAccessRequest: 'manage-access-request',
  retrieveTIGroupsRequest: 'retrieve-ti-groups-request',
  SSDNRequest: 'ssdn-request',
  Envelope: 'soap-envelope',
}

/**
 * Checks a request of any service, its body alone or in an envelope, against the schemas. Returns 0, or 1 with a line on
 * standard error for each place that does not agree. A Tx25 as the browser builds it, `searchInformation` alone, is
 * checked as if its sender had been added.
 *
 * @throws {CommandError} for wrong options and files that cannot be read.
 * @throws {XmlError} `too-big`.
 * @throws {CodedError} `reply-not-understood` for unfit bytes.
 */
export async function validate(words: string[], terminal: Terminal): Promise<number> {
  const { positionals } = readOptions(words, {})
  const text = await readOneFile('validate', 'a request', positionals, terminal)
  const issues = issuesOf(text)
  for (const { line, reason } of issues) terminal.complain(line > 0 ? `Line ${line}: ${reason}` : reason)
  if (issues.length === 0) terminal.write('The request agrees with the schema.\n')
  return issues.length === 0 ? 0 : 1
}

function issuesOf(text: string): SchemaIssue[] {
  const root = rootOf(text)
  // What is no XML has no root; any schema says where it ends to be XML.
  if (root instanceof XmlError) {
    const issues = validateXml('ssdn-request', text)
    const broken = root.reason === 'not-xml' || root.reason === 'cut-off' || root.reason === 'doctype'
    return broken && issues.length > 0
      ? issues.map(onALine)
      : [{ line: 0, element: null, reason: root.message }]
  }
  const schema = schemas[root.name]
  if (!schema)
    return [{ line: lineOf(text), element: null, reason: 'This is no request of one of the three services.' }]
  const issues = validateXml(schema, completed(text, root))
  return issues.length === 0 && schema === 'soap-envelope' ? insideOf(root) : issues
}

function rootOf(text: string): XmlElement | XmlError {
  try {
    return parseXml(text)
  } catch (error) {
    if (error instanceof XmlError) return error
    throw error
  }
}

/** The document that the classic services carry as text; its lines are counted from its own beginning. */
function insideOf(envelope: XmlElement): SchemaIssue[] {
  const carrier = child(envelope, 'Body')?.children.find(({ name }) => name === 'xmlString')
  if (!carrier) return []
  return issuesOf(carrier.text.trim()).map(({ line, element, reason }) => ({
    line,
    element,
    reason: `(in the text of xmlString) ${reason}`,
  }))
}

/** What only the proxy adds, on the line of the root so that all lines stay as they are. */
function completed(text: string, root: XmlElement): string {
  const [only, ...more] = root.children
  if (root.name !== 'retrieveTIGroupsRequest' || only?.name !== 'searchInformation' || more.length > 0)
    return text
  return text.replace(/(<(?:[^\s:>]+:)?retrieveTIGroupsRequest\b(?:"[^"]*"|'[^']*'|[^"'>])*>)/, `$1${sender}`)
}

const sender =
  '<informationCustomer><customerIdentification><cbeNumber>0123456749</cbeNumber></customerIdentification></informationCustomer>' +
  '<legalContext>PCSA:SOCIAL_INQUIRY</legalContext>'

function lineOf(text: string): number {
  const before = text.slice(0, text.search(/<[^?!]/))
  return before.split('\n').length
}

/** An empty file has no line to blame. */
function onALine({ line, element, reason }: SchemaIssue): SchemaIssue {
  return { line: Math.max(line, 1), element, reason }
}
