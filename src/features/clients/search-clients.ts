import type { Client } from '#core/records/client.ts'

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A word of the search that can only be (part of) a number. */
function isNumber(word: string): boolean {
  return /^[\d.\-/]*\d[\d.\-/]*$/.test(word)
}

/**
 * The clients whose names hold every word of a search and whose numbers, present or former, hold its digits;
 * accents, capitals and punctuation do not matter.
 */
export function searchClients(clients: readonly Client[], search: string): readonly Client[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const names = words.filter((word) => !isNumber(word))
  const digits = words.filter(isNumber).join('').replace(/\D/g, '')
  if (words.length === 0) return clients
  return clients.filter((client) => {
    const name = plain(`${client.lastName} ${client.firstNames}`)
    const numbers = [client.ssin, ...client.formerSsins]
    return names.every((word) => name.includes(word)) && numbers.some((number) => number.includes(digits))
  })
}
