import { requestStates } from '#core/records/request-states.ts'
import type { Service } from '#core/records/service.ts'
import type { SharedSettings } from '#core/records/settings.ts'
import type { ClientRequestLine } from '#core/wire/request-views.ts'
import { stateTime, type RequestLine } from '../requests/index.ts'

/** One line of the panel beside the form; `key` is its sentence in `i18n`. */
export interface FormCheck {
  key: 'none' | 'environment' | 'liveOff' | 'underWay' | 'last' | 'first' | 'colleague'
  tone: 'done' | 'look' | 'neutral'
  /** For `environment`. */
  environment?: SharedSettings['environment']
  /** For `last` and `colleague`: ISO 8601. */
  at?: string
  /** For `colleague`: who asked. */
  author?: string
}

function aboutSending(settings: SharedSettings | null): FormCheck[] {
  if (!settings) return []
  const { environment, liveRequests } = settings
  if (environment === 'none') return [{ key: 'none', tone: 'look' }]
  if (!liveRequests) return [{ key: 'liveOff', tone: 'look' }]
  return [{ key: 'environment', tone: 'done', environment }]
}

/** What one should know before sending: where it goes, and what was asked about this client before. */
export function formChecks(
  settings: SharedSettings | null,
  lines: readonly RequestLine[],
  service: Service,
  clientId: string,
): FormCheck[] {
  if (clientId === '') return aboutSending(settings)
  const about = lines.filter(
    ({ request, state }) => request.service === service && request.clientId === clientId && state !== 'draft',
  )
  const underWay = about.some(({ state }) => requestStates[state].moving)
  // A cancelled or failed request asked nothing.
  const last = about.find(({ state }) => state === 'ok' || state === 'warnings')
  const before: FormCheck[] = []
  if (underWay) before.push({ key: 'underWay', tone: 'look' })
  if (last) before.push({ key: 'last', tone: 'neutral', at: stateTime(last) })
  if (before.length === 0) before.push({ key: 'first', tone: 'neutral' })
  return [...aboutSending(settings), ...before]
}

/** The latest of the same service that a colleague asked about this client; of that no more than who and when. */
export function colleagueCheck(
  lines: readonly Pick<ClientRequestLine, 'service' | 'at' | 'authorName'>[],
  service: Service,
): FormCheck[] {
  const [last] = lines
    .filter((line) => line.service === service)
    .toSorted((left, right) => right.at.localeCompare(left.at))
  return last ? [{ key: 'colleague', tone: 'look', at: last.at, author: last.authorName }] : []
}
