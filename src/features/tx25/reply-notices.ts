import type { Message } from '#core/records/answer.ts'
import type { Tone } from '../../ui/tone.ts'

// Status codes of the CBSS that ask for a sentence of their own (DOMAIN 2.3).
const tones = {
  MSG00003: 'broken',
  MSG00005: 'broken',
  MSG00006: 'look',
  MSG00008: 'broken',
  MSG00009: 'look',
  MSG00011: 'broken',
  MSG00012: 'look',
  MSG00013: 'broken',
  MSG00100: 'neutral',
  HAN20200: 'look',
} as const satisfies Record<string, Tone>

/** A code that has words in `i18n`. */
export type KnownMessageCode = keyof typeof tones

/** What the page says about one message. */
export interface ReplyNotice {
  code: KnownMessageCode
  tone: Tone
  /** The number that replaced the one asked, where the message names it. */
  newSsin: string | null
  /** As the message writes it. */
  deceasedOn: string | null
}

function field({ fields }: Message, ...names: string[]): string | null {
  return fields.find(({ name }) => names.includes(name.toLowerCase()))?.value ?? null
}

/** The notices for the messages of an answer; those without words of their own stay in the technical panel. */
export function replyNotices(messages: readonly Message[]): ReplyNotice[] {
  return messages.flatMap((message) => {
    if (!Object.hasOwn(tones, message.code)) return []
    const code = message.code as KnownMessageCode
    const digits = field(message, 'newssin')?.replace(/\D/g, '') ?? ''
    return {
      code,
      tone: tones[code],
      newSsin: digits.length === 11 ? digits : null,
      // The CBSS writes `deceiseDate`.
      deceasedOn: field(message, 'deceisedate', 'deceasedate'),
    }
  })
}
