import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import { childrenOf, textOf } from '../../xml/find.ts'

/**
 * The messages of a SOAP fault (PROTOCOL 6.4): every `detail` (version 2) or `error` (version 1) of the fault element
 * of the service, where it holds one, then the fault's own general sentence. The first tells people most.
 */
export function readFaultMessages(fault: XmlElement, own?: XmlElement): Message[] {
  const details = [...childrenOf(own, 'detail'), ...childrenOf(own, 'error')]
  return [
    ...details.map((detail): Message => ({
      severity: severityOf(trimmed(detail, 'severity'), 'error'),
      code: trimmed(detail, 'reasonCode'),
      author: trimmed(detail, 'authorCode'),
      text: trimmed(detail, 'diagnostic'),
      fields: fieldsOf(detail),
    })),
    {
      severity: 'error',
      code: trimmed(fault, 'faultcode'),
      author: '',
      text: trimmed(fault, 'faultstring'),
      fields: [],
    },
  ]
}

const severities: Record<string, Message['severity']> = {
  INFORMATION: 'information',
  DATA_FOUND: 'information',
  NO_DATA_FOUND: 'information',
  WARNING: 'warning',
  INCOMPLETE_DATA: 'warning',
  ERROR: 'error',
  FATAL: 'error',
  NO_RESULT: 'error',
}

/** How grave a word of the CBSS is: a severity of a detail, or the value of a status. */
export function severityOf(word: string, otherwise: Message['severity']): Message['severity'] {
  return severities[word] ?? otherwise
}

/** The pairs of name and value beside a message of the new-style services. */
export function fieldsOf(element: XmlElement): Message['fields'] {
  return childrenOf(element, 'information').map((information) => ({
    name: trimmed(information, 'fieldName'),
    value: trimmed(information, 'fieldValue'),
  }))
}

/** The text of the first child with this local name, without white space around it; empty where there is none. */
export function trimmed(element: XmlElement | undefined, name: string): string {
  return textOf(element, name)?.trim() ?? ''
}
