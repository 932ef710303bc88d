import { blamedFields, statusOf, type Offer, type StatusCode } from '#core/cbss/statuses.ts'
import { sameJson } from '#core/json.ts'
import type { Message } from '#core/records/answer.ts'
import type { Tone } from '../../ui/tone.ts'

/** What a page says about one message of the CBSS. */
export interface StatusNotice {
  /** As it came. */
  code: string
  /** Whose words are said: the code's own, or those for a code that no source explains. */
  words: StatusCode | 'other'
  tone: Tone
  offers: Offer | null
  /** What the CBSS itself says, for a code without words of its own. */
  text: string
  /** The fields that it blames; all of a code that no source explains. */
  fields: Message['fields']
}

const tones: Record<Message['severity'], Tone> = { information: 'neutral', warning: 'look', error: 'broken' }
// Said elsewhere: that all went well by the state, a death by a banner of its own.
const silent = new Set<string>(['MSG00000', 'MSG00009'])
// It only says that another message says what is wrong (PROTOCOL 3.2).
const general = '30000001'

/**
 * The notices for the messages of an answer: a code that a source explains once, everything else as often as it says
 * something new. Of those that no source explains, information alone is shown only where it is a detail of somebody's.
 */
export function statusNotices(messages: readonly Message[]): StatusNotice[] {
  const specific = messages.some(({ severity, code }) => severity === 'error' && code !== general)
  const shown = messages.filter(
    (message, index) =>
      messages.findIndex((other) => saysTheSame(message, other)) === index &&
      !silent.has(message.code) &&
      !(message.code === general && specific) &&
      isSaid(message),
  )
  return shown.map(noticeOf)
}

function saysTheSame(one: Message, other: Message): boolean {
  return one.code === other.code && (statusOf(one.code) !== undefined || sameJson(one, other))
}

/** A status of a Tx25 has no author: that it is one of those that go without saying, the rows say themselves. */
function isSaid({ code, severity, author, fields }: Message): boolean {
  return statusOf(code) !== undefined || severity !== 'information' || author !== '' || fields.length > 0
}

function noticeOf(message: Message): StatusNotice {
  const row = statusOf(message.code)
  const solvable = row?.offers === 'register' || row?.offers === 'new-number'
  return {
    code: message.code,
    words: row?.code ?? 'other',
    tone: solvable ? 'look' : tones[row?.kind ?? message.severity],
    offers: row?.offers ?? null,
    text: message.text,
    fields: row ? blamedFields([message]) : message.fields,
  }
}
