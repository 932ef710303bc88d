import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { writeXml } from '#core/xml/write.ts'
import type { SchemaName } from '../../schemas/layout.ts'
import { validateXml } from '../../validate.ts'
import type { ClassicService } from './classic-service.ts'
import { prefixes } from './namespaces.ts'
import type { SsdnRequest } from './request.ts'
import { detail, type Detail } from './summary.ts'

/** What a schema has against an element, as a pair of a message: the field, and in a sentence what is wrong. */
function issueOf(
  schema: SchemaName,
  element: XmlElement,
): readonly [field: string, reason: string] | undefined {
  try {
    const [issue] = validateXml(schema, writeXml(element, { ...prefixes, [anyNamespace]: 'any' }))
    return issue && [issue.element ?? element.name, issue.reason]
  } catch {
    return [element.name, 'The document holds a namespace or a character that nobody knows here.']
  }
}

const anyNamespace = 'urn:any'
const headerNames = new Set(['ServiceId', 'Version'])

/** The envelope with nothing in it that a service would have to know. */
function withoutBodies(root: XmlElement): XmlElement {
  const emptied = (request: XmlElement): XmlElement[] =>
    request.children.map((part) =>
      headerNames.has(part.name) ? part : makeElement('body', [], anyNamespace),
    )
  const children = root.children.map((part) =>
    part.name === 'ServiceRequest' ? makeElement(part.name, emptied(part), part.namespace) : part,
  )
  return makeElement(root.name, children, root.namespace)
}

/** Why the header cannot be parsed (PROTOCOL 3.1: an empty address does that); undefined if it can. */
export function headerProblem({ root }: SsdnRequest): Detail | undefined {
  const issue = issueOf('ssdn-request', withoutBodies(root))
  return issue && detail('header-unreadable', issue)
}

/** What is wrong in the form of a service's body; undefined if nothing. */
export function bodyProblem(body: XmlElement | undefined, service: ClassicService): Detail | undefined {
  const issue = body ? issueOf(service.schema, body) : ([service.root, 'It is missing.'] as const)
  return issue && detail('body-invalid', issue)
}
