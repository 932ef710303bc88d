import { describe, expect, it } from 'vitest'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import {
  currentRegistrations,
  learnRegistrations,
  type KnownRegistration,
} from '#core/cbss/manage-access/known-registrations.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'

const ours = '0123456749'
const theirs = '0987654312'

const asked = (values: Partial<ManageAccessParameters>): ManageAccessParameters => ({
  ...emptyManageAccess(),
  purpose: '1',
  startDate: '2026-01-01',
  endDate: '2026-12-31',
  ...values,
})

const told = (
  organisation: string,
  purpose = '1',
  startDate = '2026-01-01',
  endDate: string | null = '2026-12-31',
) => ({
  purpose,
  startDate,
  endDate,
  organisation,
  register: 'PRIMARY',
  left: [],
})

const listed = (...registrations: ReturnType<typeof told>[]) => ({ original: null, registrations, left: [] })
const periods = (known: readonly KnownRegistration[]) =>
  known.map(({ startDate, endDate }) => [startDate, endDate])

describe('What is known of registrations', () => {
  const registered = learnRegistrations([], asked({ action: 'REGISTER' }), null, ours)

  it('grows with a registration of our own and with what overlaps it', () => {
    expect(currentRegistrations(registered, '2026-06-01')).toHaveLength(1)
    expect(currentRegistrations(registered, '2027-01-01')).toEqual([])
    const both = learnRegistrations([], asked({ action: 'REGISTER' }), listed(told(theirs)), ours)
    expect(both).toHaveLength(2)
    expect(currentRegistrations(both, '2026-06-01')).toMatchObject([{ organisation: ours }])
  })

  it('takes the middle out of ours when that ends, and only for its purpose', () => {
    const end = asked({ action: 'UNREGISTER', startDate: '2026-03-01', endDate: '2026-03-31' })
    expect(periods(learnRegistrations(registered, end, null, ours))).toEqual([
      ['2026-01-01', '2026-02-28'],
      ['2026-04-01', '2026-12-31'],
    ])
    expect(learnRegistrations(registered, { ...end, purpose: '2' }, null, ours)).toEqual(registered)
    const forGood = asked({ action: 'UNREGISTER', startDate: '2026-03-01', endDate: '' })
    expect(periods(learnRegistrations(registered, forGood, null, ours))).toEqual([
      ['2026-01-01', '2026-02-28'],
    ])
  })

  it('is what a list says for what it looked at', () => {
    expect(learnRegistrations(registered, asked({ action: 'LIST', purpose: '' }), listed(), ours)).toEqual([])
    const narrow = asked({ action: 'LIST', purpose: '2' })
    expect(learnRegistrations(registered, narrow, listed(), ours)).toEqual(registered)
    const elsewhere = asked({ action: 'LIST', purpose: '', startDate: '2027-01-01', endDate: '' })
    expect(learnRegistrations(registered, elsewhere, listed(), ours)).toEqual(registered)
    const other = asked({ action: 'LIST', purpose: '', queryRegister: 'PRIMARY' })
    expect(learnRegistrations(registered, other, listed(), ours)).toEqual(registered)
  })

  it('counts what stands under a code that is no enterprise number, and never what is another’s', () => {
    const known = learnRegistrations([], asked({ action: 'LIST' }), listed(told('63023'), told(theirs)), ours)
    expect(currentRegistrations(known, '2026-06-01')).toMatchObject([{ organisation: '63023' }])
  })
})
