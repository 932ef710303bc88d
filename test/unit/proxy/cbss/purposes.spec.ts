import { describe, expect, it } from 'vitest'
import type { CodeEntry } from '#core/records/code-list.ts'
import { defaultPolicies } from '#core/records/policies.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'
import { findCodeList, writeCodeList } from '../../../../proxy/store/code-lists.ts'
import { aSubmission, submissionOf } from '../build-proxy.ts'
import { aProxy, manage } from './classic.ts'

type Proxy = Awaited<ReturnType<typeof aProxy>>

const asking = (change: Partial<ManageAccessParameters>) =>
  submissionOf('manage-access', { parameters: { ...manage, ...change }, purpose: '', reason: '' })

/** What the outbox says: `202`, or code, field and reason. */
async function told(proxy: Proxy, submission: object): Promise<string> {
  const answer = await (await proxy.as('hubert')).post('/api/outbox', submission)
  if (answer.statusCode === 202) return '202'
  const [field] = answer.json().fields ?? []
  return `${answer.json().code} ${field?.field} ${field?.reason}`
}

const foreign = 'purpose-not-of-sector'

describe('A purpose of sector 17.1', () => {
  it.each([
    ['one of the sector', asking({ action: 'REGISTER', purpose: '1' }), '202'],
    ['one of every sector', asking({ action: 'REGISTER', purpose: '902' }), '202'],
    [
      'one of another sector',
      asking({ action: 'REGISTER', purpose: '101' }),
      `invalid-input parameters.purpose ${foreign}`,
    ],
    [
      'another one taken back',
      asking({ action: 'UNREGISTER', purpose: '101' }),
      `invalid-input parameters.purpose ${foreign}`,
    ],
    ['another one listed', asking({ purpose: '101' }), `invalid-input parameters.purpose ${foreign}`],
    ['none listed', asking({ purpose: '' }), '202'],
    ['the one of a Tx25', aSubmission({ purpose: '1' }), '202'],
    ['another one of a Tx25', aSubmission({ purpose: '101' }), `invalid-input purpose ${foreign}`],
  ])('%s', async (_which, submission, expected) => {
    expect(await told(await aProxy(), submission)).toBe(expected)
  })
})

describe('The list of purposes of the centre', () => {
  /** The proxy once an admin has made the list another one. */
  async function withList(change: (entries: CodeEntry[]) => CodeEntry[]): Promise<Proxy> {
    const proxy = await aProxy()
    await proxy.services.store.change(async (writing) => {
      const stored = await findCodeList(writing, 'purposes')
      if (!stored) throw new Error('There is no list.')
      await writeCodeList(writing, {
        ...stored,
        list: { ...stored.list, entries: change(stored.list.entries) },
      })
    })
    return proxy
  }

  it('refuses none while it is empty', async () => {
    const proxy = await withList(() => [])
    expect(await told(proxy, asking({ action: 'REGISTER', purpose: '101' }))).toBe('202')
  })

  it('lets nobody register for what has ended, and everybody list it and take it back', async () => {
    const proxy = await withList((entries) => entries.map((entry) => ({ ...entry, until: '2026-11-20' })))
    expect(await told(proxy, asking({ action: 'REGISTER' }))).toBe(
      'invalid-input parameters.purpose purpose-ended',
    )
    expect(await told(proxy, asking({ action: 'UNREGISTER' }))).toBe('202')
    expect(await told(proxy, asking({ action: 'LIST' }))).toBe('202')
    expect(await told(proxy, aSubmission())).toBe('202')
  })
})

describe('The longest period of a purpose', () => {
  it.each([
    ['REGISTER', '2026-11-30', '202'],
    ['REGISTER', '2026-12-01', 'invalid-input parameters.endDate period-too-long'],
    ['REGISTER', '', 'invalid-input parameters.endDate period-too-long'],
    ['UNREGISTER', '2026-12-01', '202'],
    ['LIST', '2026-12-01', '202'],
  ] as const)('of 30 days from November 1st lets %s until %s be %s', async (action, endDate, expected) => {
    const proxy = await aProxy()
    const change = { ...defaultPolicies, maximumPeriods: { '1': 30 } }
    await proxy.services.settings.change(
      { user: proxy.user('rolf'), isProven: true },
      { section: 'policies', change },
    )
    expect(await told(proxy, asking({ action, startDate: '2026-11-01', endDate }))).toBe(expected)
  })
})
