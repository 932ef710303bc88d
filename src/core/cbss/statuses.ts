import type { Message } from '../records/answer.ts'
import type { Service } from '../records/service.ts'
import { digitsOf } from '../digits.ts'

/** What a person may be offered after a message. */
export type Offer = 'register' | 'new-number' | 'identify' | 'tell-administrator' | 'try-later' | 'field'

/** What a code of the CBSS means for the one who asked; its words are in `i18n` under the same code. */
export interface StatusRow {
  /** The code as it comes in a status, a fault or a detail. */
  code: string
  services: readonly Service[]
  kind: Message['severity']
  offers: Offer | null
}

const tx25 = ['tx25'] as const
const classic = ['identify-person', 'manage-access'] as const

/**
 * Every status, reason and fault code that a source explains. Sources: DOMAIN 2.3 (MAGDA, KSZ Status Codes), PROTOCOL
 * 3.2, 6.3 and 6.4. `MSG0021` stands for a code of which the source shows the beginning only; it means the same as
 * MSG00012. Other codes may come at any time: their own text is shown.
 */
export const statuses = [
  { code: 'MSG00000', services: tx25, kind: 'information', offers: null },
  { code: 'MSG00003', services: tx25, kind: 'error', offers: 'try-later' },
  { code: 'MSG00005', services: tx25, kind: 'error', offers: 'identify' },
  { code: 'MSG00006', services: tx25, kind: 'error', offers: 'new-number' },
  { code: 'MSG00008', services: tx25, kind: 'error', offers: 'field' },
  { code: 'MSG00009', services: tx25, kind: 'information', offers: null },
  { code: 'MSG00011', services: tx25, kind: 'error', offers: 'field' },
  { code: 'MSG00012', services: tx25, kind: 'error', offers: 'register' },
  { code: 'MSG00013', services: tx25, kind: 'error', offers: 'tell-administrator' },
  { code: 'MSG0021', services: tx25, kind: 'error', offers: 'register' },
  { code: 'MSG00100', services: tx25, kind: 'information', offers: null },
  { code: 'HAN20200', services: tx25, kind: 'warning', offers: 'try-later' },
  { code: '30000001', services: classic, kind: 'error', offers: null },
  { code: '31009001', services: ['identify-person'], kind: 'error', offers: 'field' },
] as const satisfies readonly StatusRow[]

/** A code that has a row, and words in `i18n`. */
export type StatusCode = (typeof statuses)[number]['code']

/** The row of a code; undefined for one that no source explains. */
export function statusOf(code: string): (StatusRow & { code: StatusCode }) | undefined {
  return statuses.find((row) => row.code === code || (row.code === 'MSG0021' && code.startsWith('MSG0021')))
}

/**
 * The number that replaced the one asked about (MSG00006, field `newSSIN`; a classic service may say it in a pair of its
 * own), eleven digits; null if none is named. Blanks and case in the name of the field do not count.
 */
export function newNumberOf(messages: readonly Message[]): string | null {
  const digits = digitsOf(fieldOf(messages, ['newssin']) ?? '')
  return digits.length === 11 ? digits : null
}

/** When the person died, as a message writes it (MSG00009, field `deceiseDate`, sic); null if none says so. */
export function deceaseDateOf(messages: readonly Message[]): string | null {
  return fieldOf(messages, ['deceisedate', 'deceasedate'])
}

/** The field that the CBSS blames, and its value, for a refusal (MSG00008, MSG00011, 31009001). */
export function blamedFields(messages: readonly Message[]): Message['fields'] {
  return messages.flatMap(({ code, fields }) => (statusOf(code)?.offers === 'field' ? fields : []))
}

function fieldOf(messages: readonly Message[], names: readonly string[]): string | null {
  const fields = messages.flatMap((message) => message.fields)
  return (
    fields.find(({ name }) => names.includes(name.toLowerCase().replaceAll(/[^a-z]/g, '')))?.value || null
  )
}
