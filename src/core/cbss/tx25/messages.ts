import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import { fieldsOf, severityOf, trimmed } from '../soap/fault-messages.ts'

/** The status of a response as a message (PROTOCOL 6.3); where it has no description its value stands for it. */
export function readStatusMessage(status: XmlElement): Message {
  const value = trimmed(status, 'value')
  return {
    severity: severityOf(value, 'warning'),
    code: trimmed(status, 'code'),
    author: '',
    text: trimmed(status, 'description') || value,
    fields: fieldsOf(status),
  }
}
