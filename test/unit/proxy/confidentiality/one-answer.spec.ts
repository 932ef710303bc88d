import { describe, expect, it } from 'vitest'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import { services } from '#core/cbss/services.ts'
import type { Service } from '#core/records/service.ts'
import type { ReadResult } from '#core/wire/requests.ts'
import { cardNumber } from '../../../../proxy/cbss/simulator/population/numbers.ts'
import { aSubmission, buildProxy, submissionOf } from '../build-proxy.ts'
import { aSimulator } from '../simulator/ask.ts'

/** The first person of the demo, and his Tx25 of 18 rows. */
const leo = '64030990791'
const who = { ssin: leo, identityCardNumber: cardNumber('5919001432') }

const questions = {
  tx25: () => aSubmission({ parameters: { ssin: leo, language: 'de', history: true } }),
  'identify-person': () =>
    submissionOf('identify-person', {
      purpose: '',
      reason: '',
      parameters: { ...emptyIdentifyPerson(), ...who },
    }),
  'manage-access': () =>
    submissionOf('manage-access', {
      purpose: '',
      reason: '',
      parameters: {
        ...emptyManageAccess(),
        ...who,
        action: 'REGISTER',
        purpose: '1',
        startDate: '2026-11-21',
        endDate: '2027-11-20',
        sector: '17',
      },
    }),
} as const

/** How many rows, persons or registrations somebody has before him. */
function rowsOf(service: Service, { rows, answer }: ReadResult): number {
  if (service === 'tx25') return rows.length
  const { result } = services[service].read(answer.reply ?? '')
  if (result === null) return 0
  return 'persons' in result ? result.persons.length : result.registrations.length
}

describe('One and the same stored answer', () => {
  it.each([
    ['tx25', 18],
    ['identify-person', 1],
    ['manage-access', 4],
  ] as const)(
    'of %s has %i rows for its author and an advisor with a reason, none for others',
    async (service, rows) => {
      const simulator = await aSimulator()
      const proxy = await buildProxy({ upstreamUrl: simulator.url, settings: { ssdnUserId: '72031490118' } })
      const submission = questions[service]()
      await proxy.services.outbox.accept(proxy.user('hubert'), submission)
      expect((await proxy.answerTo(submission.id)).state).toMatch(/^(ok|warnings)$/)
      const path = `/api/requests/${submission.id}/result`
      const [hubert, patrick] = [await proxy.as('hubert'), await proxy.as('patrick')]
      const reason = { reason: 'Complaint 12' }
      const own = (await hubert.get(path)).json<ReadResult>()
      const advisor = (await patrick.post(path, reason)).json<ReadResult>()
      expect([rowsOf(service, own), rowsOf(service, advisor)]).toEqual([rows, rows])
      for (const name of ['rolf', 'theresia']) {
        const person = await proxy.as(name)
        for (const response of [await person.get(path), await person.post(path, reason)]) {
          expect(response.statusCode).toBe(403)
          expect(response.json()).toEqual({ code: 'confidential-data', message: 'Confidential data' })
        }
      }
      const reads = await proxy.journal('read', 'read-refused')
      expect(reads.map(({ kind }) => kind)).toEqual([
        'read',
        'read',
        ...Array<string>(4).fill('read-refused'),
      ])
    },
  )
})
