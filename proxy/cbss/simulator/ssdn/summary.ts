import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { namespaces } from './namespaces.ts'
import { reasons, type ReasonName, type Severity } from './reasons.ts'

/** Name and, where there is one, value of a field that a message is about. */
export type ConcernedField = readonly [name: string, value?: string]

/** One message of a summary. */
export interface Detail {
  reason: ReasonName
  fields: readonly ConcernedField[]
}

/** A message for a reason, about these fields. */
export const detail = (reason: ReasonName, ...fields: ConcernedField[]): Detail => ({ reason, fields })

const common = (name: string, content: string | XmlElement[]) => makeElement(name, content, namespaces.common)

// ResultSummary.xsd: at most five pairs in a message.
const mostFields = 5

function detailElement({ reason, fields }: Detail): XmlElement {
  const { severity, code, diagnostic } = reasons[reason]
  return common('Detail', [
    common('Severity', severity),
    common('ReasonCode', code),
    common('Diagnostic', diagnostic),
    common('AuthorCodeList', 'CBSS'),
    ...fields
      .slice(0, mostFields)
      .map(([name, value]) =>
        common('Information', [
          common('FieldName', name),
          ...(value === undefined ? [] : [common('FieldValue', value)]),
        ]),
      ),
  ])
}

/** How bad the worst of the messages is; null without any. */
export function worstOf(details: readonly Detail[]): Severity | null {
  const severities = new Set(details.map(({ reason }) => reasons[reason].severity))
  return (['ERROR', 'WARNING', 'INFORMATION'] as const).find((severity) => severities.has(severity)) ?? null
}

/** What a summary says as a whole (PROTOCOL 3.2): `ok`, return code, and the reason of the first bad message. */
export function verdictOf(details: readonly Detail[]): { ok: string; returnCode: string; outcome: string } {
  const worst = worstOf(details)
  const [ok, returnCode] =
    worst === 'ERROR' ? ['NO', '10000'] : worst === 'WARNING' ? ['WARNING', '1'] : ['YES', '0']
  const first = details.find(({ reason }) => reasons[reason].severity === worst)
  const code = first && returnCode !== '0' ? ` ${reasons[first.reason].code}` : ''
  return { ok, returnCode, outcome: `${ok} ${returnCode}${code}` }
}

/** `common:ResultSummary` with these messages; without any it says that all is well. */
export function summaryElement(details: readonly Detail[]): XmlElement {
  const { ok, returnCode } = verdictOf(details)
  const children = [common('ReturnCode', returnCode), ...details.map(detailElement)]
  return { ...common('ResultSummary', children), attributes: { ok } }
}
