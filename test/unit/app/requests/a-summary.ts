import type { User } from '#core/records/user.ts'
import type { RequestSummary } from '#core/wire/requests.ts'
import { hubert } from '../frame/people.ts'

/** The security advisor of the demo. */
export const patrick: User = {
  id: '018f0000-0000-7000-8000-00000000aaac',
  name: 'patrick',
  displayName: 'Patrick Paraneau',
  roles: ['security-advisor'],
}

/** A line of the list of all requests: hubert's about an invented person. */
export function aSummary(values: Partial<RequestSummary> = {}): RequestSummary {
  return {
    id: '018f0000-0000-7000-8000-0000000000f1',
    number: 1,
    service: 'tx25',
    author: hubert.id,
    authorName: hubert.displayName,
    clientName: 'Musterfrau, Anna',
    environment: 'demo',
    state: 'ok',
    ticket: 'fc9b0c4a-ed38-4938-bb17-ea8f05be90bc',
    receivedAt: '2026-11-21T09:00:01.000Z',
    sentAt: '2026-11-21T09:00:02.000Z',
    ...values,
  }
}
