import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import { descend } from '../../xml/find.ts'
import type { Taking } from '../taking.ts'
import { withLeaves } from '../with-leaves.ts'

/**
 * The messages of a SOAP fault (PROTOCOL 6.4): every `detail` (version 2) or `error` (version 1) of the fault element
 * of the service, where it holds one, then the fault's own general sentence, which a gateway may write as SOAP 1.2. The
 * first tells people most. What else the fault says, and was not taken before, stands in the fields of the last.
 */
export function readFaultMessages(fault: XmlElement, taking: Taking, own?: XmlElement): Message[] {
  const details = [...taking.all(own, 'detail'), ...taking.all(own, 'error')].map((detail): Message => ({
    severity: severityOf(taking.text(detail, 'severity') ?? '', 'error'),
    code: taking.text(detail, 'reasonCode') ?? '',
    author: taking.text(detail, 'authorCode') ?? '',
    text: taking.text(detail, 'diagnostic') ?? '',
    fields: fieldsOf(detail, taking),
  }))
  const general: Message = {
    severity: 'error',
    code: taking.text(fault, 'faultcode') ?? taking.own(descend(fault, 'Code', 'Value')) ?? '',
    author: '',
    text: taking.text(fault, 'faultstring') ?? taking.own(descend(fault, 'Reason', 'Text')) ?? '',
    fields: [],
  }
  return withLeaves([...details, ...(fault === own ? [] : [general])], taking.left(fault))
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
export function fieldsOf(element: XmlElement, taking: Taking): Message['fields'] {
  return taking.all(element, 'information').map((information) => ({
    name: taking.text(information, 'fieldName') ?? '',
    value: taking.text(information, 'fieldValue') ?? '',
  }))
}
