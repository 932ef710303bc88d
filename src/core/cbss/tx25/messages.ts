import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import { fieldsOf, severityOf } from '../soap/fault-messages.ts'
import type { Taking } from '../taking.ts'

/** The status of a response as a message (PROTOCOL 6.3); where it has no description its value stands for it. */
export function readStatusMessage(status: XmlElement, taking: Taking): Message {
  const value = taking.text(status, 'value') ?? ''
  return {
    severity: severityOf(value, 'warning'),
    code: taking.text(status, 'code') ?? '',
    author: '',
    text: taking.text(status, 'description') ?? value,
    fields: fieldsOf(status, taking),
  }
}
