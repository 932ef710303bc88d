import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import type { ServiceReply } from '../service-reply.ts'
import { severityOf } from '../soap/fault-messages.ts'
import type { Taking } from '../taking.ts'

/** What a `ResultSummary` says: how it went, and every detail with its pairs of field and value. */
export interface Summary {
  state: Exclude<ServiceReply['state'], 'failed'>
  messages: Message[]
}

/**
 * Reads a `ResultSummary` (PROTOCOL 3.2). The return code decides: 0 ok, 1 warnings, every other errors. Where it is
 * missing or no number, the attribute `ok` does. Null where there is none.
 */
export function readSummary(summary: XmlElement | undefined, taking: Taking): Summary | null {
  if (!summary) return null
  const code = taking.text(summary, 'ReturnCode')
  const ok = taking.attribute(summary, 'ok')
  const messages = taking.all(summary, 'Detail').map((detail) => messageOf(detail, taking))
  return { state: code !== null && /^[+-]?\d+$/.test(code) ? byCode(Number(code)) : byWord(ok), messages }
}

function byCode(code: number): Summary['state'] {
  return code === 0 ? 'ok' : code === 1 ? 'warnings' : 'errors'
}

function byWord(ok: string | null): Summary['state'] {
  return ok === 'YES' ? 'ok' : ok === 'WARNING' ? 'warnings' : 'errors'
}

function messageOf(detail: XmlElement, taking: Taking): Message {
  return {
    severity: severityOf(taking.text(detail, 'Severity') ?? '', 'error'),
    code: taking.text(detail, 'ReasonCode') ?? '',
    author: taking.text(detail, 'AuthorCodeList') ?? '',
    text: taking.text(detail, 'Diagnostic') ?? '',
    fields: taking.all(detail, 'Information').map((pair) => ({
      name: taking.text(pair, 'FieldName') ?? '',
      value: taking.text(pair, 'FieldValue') ?? '',
    })),
  }
}
