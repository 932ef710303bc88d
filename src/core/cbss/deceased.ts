import { hasDateParts, readDateElement, readIncompleteDate } from '../incomplete-date.ts'
import type { ServiceReply } from './service-reply.ts'
import { child, childrenOf } from '../xml/find.ts'
import { deceaseDateOf } from './statuses.ts'

/** That somebody died, and when as far as it is known: ISO with unknown parts left out, or null. */
export interface Decease {
  date: string | null
}

/**
 * What a reply says about the death of its person: the status of a Tx25 (MSG00009), its information type 150, or the
 * date of decease of the only person identified. Null where it says nothing; a death that is only to be verified
 * (046), and one that was ended again, are none.
 */
export function deceaseOf(reply: ServiceReply): Decease | null {
  if (reply.messages.some(({ code }) => code === 'MSG00009')) {
    return { date: readIncompleteDate(deceaseDateOf(reply.messages) ?? '').iso }
  }
  if (reply.service === 'identify-person') {
    const [person, ...others] = reply.result?.persons ?? []
    const date = others.length === 0 ? person?.extended?.deceaseDate : null
    return date ? { date: readIncompleteDate(date).iso } : null
  }
  if (reply.service !== 'tx25') return null
  const deceases = childrenOf(reply.result?.information ?? undefined, 'Deceases').flatMap(
    ({ children }) => children,
  )
  const standing = deceases.find((decease) => !hasDateParts(child(decease, 'DelDate')))
  return standing ? { date: readDateElement(child(standing, 'Date')).iso } : null
}
