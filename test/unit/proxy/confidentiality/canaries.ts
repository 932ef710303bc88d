/** What must never be in anything that anybody but hubert gets: one value for each place where he left something. */
export const canaries = {
  reason: 'Canary & Söhne <1>',
  typedName: 'CanaryTypedName',
  soughtName: 'CanarySoughtName',
  soughtFirstName: 'CanarySoughtFirst',
  identityCard: '591191706458',
  tx25Reply: 'CanaryTx25Reply',
  identifyReply: 'CanaryIdentifyReply',
  identifyMessage: 'CanaryIdentifyMessage',
  manageReply: 'CanaryManageReply',
  draft: 'CanaryDraftReason',
  visitNote: 'CanaryVisitNote',
  visitAddress: 'CanaryVisitStreet',
  httpPassword: 'secret-of-the-centre',
  password: 'demo-hubert',
} as const

/** A canary and where it was left, in one of the forms in which it could leak. */
export interface Trace {
  place: string
  text: string
}

/** Base64 of a text depends on where in the bytes it stands: the middle of each of the three ways. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64')
    return encoded.replace(/=+$/, '').slice(shift === 0 ? 0 : shift + 1, -1)
  })
}

function formsOf(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const ascii = json.replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const url = encodeURIComponent(text)
  const base64 = base64Forms(text)
  const webBase64 = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  const hex = Buffer.from(text).toString('hex')
  const reversed = [...text].toReversed().join('')
  return [
    text,
    json,
    ascii,
    xml,
    JSON.stringify(xml).slice(1, -1),
    url,
    hex,
    reversed,
    ...base64,
    ...webBase64,
  ]
}

/** Every form of every value, without regard to upper case. */
export function tracesOf(values: Readonly<Record<string, string>>): Trace[] {
  return Object.entries(values).flatMap(([place, value]) =>
    [...new Set(formsOf(value))].map((form) => ({ place, text: form.toLowerCase() })),
  )
}

/** Which canaries a text holds, by their places. */
export function found(traces: readonly Trace[], text: string): string[] {
  const plain = text.toLowerCase()
  return [...new Set(traces.filter((trace) => plain.includes(trace.text)).map(({ place }) => place))]
}
