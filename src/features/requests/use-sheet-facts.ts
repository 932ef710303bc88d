import { computed, type ComputedRef } from 'vue'
import { formatIncompleteDate } from '#core/incomplete-date.ts'
import type { Client } from '#core/records/client.ts'
import { formatSsin } from '#core/ssin.ts'
import type { Fact } from '../../ui/fact.ts'
import { aboutWhom } from './about-whom.ts'
import { stateTime, type RequestLine } from './request-line.ts'
import { usePurposeWords } from './use-purpose-words.ts'
import { useReasonWords } from './use-reason-words.ts'
import type { SheetWords } from './use-sheet-words.ts'

/** One line: street with number and box, then postal code and municipality. */
function onOneLine({ street, houseNumber, box, postalCode, municipality }: Client['address']): string {
  const door = [street, houseNumber, box].filter(Boolean).join(' ')
  return [door, `${postalCode} ${municipality}`.trim()].filter(Boolean).join(', ')
}

/** What stands on top of a printed result (PROTOCOL 8.7): client with address, who asked, where and when, what and why. */
export function useSheetFacts(
  { say, sayTime, language }: SheetWords,
  line: () => RequestLine,
  about: () => { authorName: string; client: Client | null },
): ComputedRef<readonly Fact[]> {
  const { sayPurpose } = usePurposeWords()
  const { sayReason } = useReasonWords()

  function asked({ request }: RequestLine): (readonly [string, string])[] {
    if (request.service === 'tx25') {
      return [
        ['requests.sheet.purpose', sayPurpose(request.purpose, language.value)],
        ['requests.sheet.reason', sayReason(request.reason, language.value)],
      ]
    }
    if (request.service === 'identify-person') return []
    const { action, purpose, startDate, endDate } = request.parameters
    const days = [startDate, endDate].map((day) => formatIncompleteDate(day || null, language.value))
    return [
      ['requests.sheet.action', say(`manageAccess.action.${action}`)],
      ['requests.sheet.purpose', sayPurpose(purpose, language.value)],
      ['requests.sheet.period', days.filter(Boolean).join(' – ')],
    ]
  }

  return computed(() => {
    const { request, answer } = line()
    const { authorName, client } = about()
    const environment = answer ? `${say(`common.environments.${answer.environment}`)}, ` : ''
    const facts: (readonly [string, string])[] = [
      [
        'requests.sheet.client',
        [aboutWhom(request), client && onOneLine(client.address)].filter(Boolean).join(', '),
      ],
      ['requests.sheet.ssin', formatSsin(request.parameters.ssin)],
      ['requests.sheet.requestedBy', authorName],
      ['requests.sheet.environment', environment + sayTime(stateTime(line()))],
      ['requests.columns.ticket', answer?.ticket ?? '–'],
      ...asked(line()),
    ]
    return facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label: say(label), value }))
  })
}
