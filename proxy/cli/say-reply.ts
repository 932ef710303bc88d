import type { IdentifiedPerson, LocalisedText } from '#core/cbss/identify-person/types.ts'
import type { Leaf } from '#core/cbss/leaf.ts'
import type { ServiceReply } from '#core/cbss/service-reply.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { loadBuiltInList } from '#core/codes/built-in-lists.ts'
import { nameOfCode } from '#core/codes/code-list.ts'
import type { Language } from '#core/languages.ts'
import type { Message } from '#core/records/answer.ts'
import { drawTable } from './table.ts'

/** A message as lines: who says what under which code, then its fields. */
export function sayMessage({ code, author, text, fields }: Message): string[] {
  const who = author === '' ? '' : ` (${author})`
  const head = `${code}${who}`.trim()
  const said = [head === '' ? text : `${head}: ${text}`]
  return [...said, ...fields.map(({ name, value }) => `  ${name} = ${value}`)].map(harmless)
}

/** XML allows the control characters from U+0080 on, some of which terminals obey. */
function harmless(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ')
}

/** What a reply says beside its messages: a line about it, then its result. */
export async function sayReply(
  reply: ServiceReply,
  language: Language,
  columns: number | null,
): Promise<string> {
  const ticket = reply.ticket === null ? 'no ticket' : `ticket ${reply.ticket}`
  const result = await sayResult(reply, language, columns)
  return `${reply.service}: ${reply.state}, ${harmless(ticket)}\n${result}`
}

async function sayResult(reply: ServiceReply, language: Language, columns: number | null): Promise<string> {
  if (!reply.result) return ''
  if (reply.service === 'tx25')
    return (
      drawTable(renderTx25(reply.result.information, language), language, columns) +
      harmless(sayLeft(reply.result.left))
    )
  if (reply.service === 'manage-access') {
    const lines = reply.result.registrations.map(
      ({ purpose, startDate, endDate, organisation, register, left }) =>
        `purpose ${purpose}, ${startDate} to ${endDate ?? '…'}, by ${organisation}, ${register}\n${sayLeft(left)}`,
    )
    return harmless(`registrations: ${lines.length}\n${lines.join('')}${sayLeft(reply.result.left)}`)
  }
  const persons = await Promise.all(reply.result.persons.map((person) => sayPerson(person, language)))
  return harmless(`persons: ${persons.length}\n${persons.join('')}${sayLeft(reply.result.left)}`)
}

async function sayPerson(person: IdentifiedPerson, language: Language): Promise<string> {
  const { ssin, lastName, firstNames, middleName, birthDate, gender, extended, left } = person
  const [genders, states] = await Promise.all([loadBuiltInList('genders'), loadBuiltInList('civil-states')])
  const facts = {
    born: [birthDate, textOf(extended?.birthLocation ?? [])].filter(Boolean).join(' '),
    gender: gender && nameOfCode(genders, gender, language),
    address: sayAddress(person),
    'civil state': extended?.civilState && nameOfCode(states, extended.civilState, language),
    died: extended?.deceaseDate,
    register: extended?.inscriptionRegister,
    nationality: extended?.nationalityCode,
    origin: person.origin,
  }
  const told = Object.entries(facts).flatMap(([name, fact]) => (fact ? [`  ${name}: ${fact}\n`] : []))
  const name = [lastName, firstNames, middleName].filter(Boolean).join(' ')
  return `${ssin} ${name}\n${told.join('')}${sayLeft(left)}`
}

/** As the reference system writes it (PROTOCOL 4.3). */
function sayAddress({ address }: IdentifiedPerson): string {
  if (!address) return ''
  if (address.kind === 'diplomatic-post') return address.text
  const door = [textOf(address.street), address.houseNumber, address.box].filter(Boolean).join(' ')
  const place = [address.postalCode, textOf(address.municipality)].filter(Boolean).join(' ')
  return [door, place].filter(Boolean).join(', ')
}

function textOf([first]: readonly LocalisedText[]): string {
  return first?.text ?? ''
}

function sayLeft(left: readonly Leaf[]): string {
  return left.map(({ path, text }) => `  ${path}: ${text}\n`).join('')
}
