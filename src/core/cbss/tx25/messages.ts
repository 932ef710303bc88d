import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import { childrenOf, textOf } from '../../xml/find.ts'

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

/** The status of a response as a message (PROTOCOL 6.3); where it has no description its value stands for it. */
export function readStatusMessage(status: XmlElement): Message {
  const value = trimmed(status, 'value')
  return {
    severity: severities[value] ?? 'warning',
    code: trimmed(status, 'code'),
    author: '',
    text: trimmed(status, 'description') || value,
    fields: fieldsOf(status),
  }
}

/**
 * The messages of a SOAP fault (PROTOCOL 6.4): every `detail` (version 2) or `error` (version 1) of the fault element
 * of the service, where it holds one, then the fault's own general sentence. The first tells people most.
 */
export function readFaultMessages(fault: XmlElement, own: XmlElement | undefined): Message[] {
  const details = [...childrenOf(own, 'detail'), ...childrenOf(own, 'error')]
  return [
    ...details.map((detail): Message => ({
      severity: severities[trimmed(detail, 'severity')] ?? 'error',
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

function fieldsOf(element: XmlElement): Message['fields'] {
  return childrenOf(element, 'information').map((information) => ({
    name: trimmed(information, 'fieldName'),
    value: trimmed(information, 'fieldValue'),
  }))
}

function trimmed(element: XmlElement, name: string): string {
  return textOf(element, name)?.trim() ?? ''
}
