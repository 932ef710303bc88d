import { describe, expect, it } from 'vitest'
import type { Registration } from '#core/cbss/manage-access/types.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'
import {
  knownRegistrations,
  type RegistrationReply,
} from '../../../../src/features/registrations/known-registrations.ts'
import { latestEnd, usualStart } from '../../../../src/features/manage-access/period.ts'
import { registrationState } from '../../../../src/features/registrations/registration-state.ts'
import { aManageAccess } from '../../../fixtures/requests.ts'

function aRegistration(values: Partial<Registration> = {}): Registration {
  const period = { startDate: '2026-11-01', endDate: '2026-12-31' }
  return { purpose: '1', ...period, organisation: '0123456749', register: 'SECONDARY', left: [], ...values }
}

function aReply(
  day: number,
  parameters: Partial<ManageAccessParameters>,
  registrations: Registration[],
): RegistrationReply {
  return {
    requestId: `request-${day}`,
    parameters: aManageAccess({ startDate: '2026-01-01', ...parameters }).parameters,
    result: { original: null, registrations, left: [] },
    at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  }
}

const named = (replies: RegistrationReply[]) =>
  knownRegistrations(replies).map(({ registration, requestId }) => [registration.purpose, requestId])

describe('What is known of registrations', () => {
  it('is what the latest list says of its period, in whatever order the answers are read', () => {
    const replies = [aReply(20, {}, [aRegistration({ purpose: '2' })]), aReply(10, {}, [aRegistration()])]
    expect(named(replies)).toEqual([['2', 'request-20']])
  })

  it('keeps what a later list did not look at', () => {
    const earlier = aReply(10, {}, [
      aRegistration({ purpose: '5', startDate: '2026-01-01', endDate: '2026-02-01' }),
      aRegistration({ purpose: '2' }),
      aRegistration({ purpose: '3', register: 'PRIMARY' }),
    ])
    const later = aReply(20, { startDate: '2026-11-01', queryRegister: 'SECONDARY' }, [])
    expect(named([earlier, later]).map(([purpose]) => purpose)).toEqual(['3', '5'])
  })

  it('grows by what was registered', () => {
    const replies = [
      aReply(10, {}, [aRegistration({ purpose: '5', organisation: '63023' })]),
      aReply(20, { action: 'REGISTER', purpose: '1' }, [aRegistration()]),
    ]
    expect(named(replies)).toHaveLength(2)
  })

  it('loses what was unregistered, and nothing of another purpose', () => {
    const replies = [
      aReply(10, {}, [aRegistration(), aRegistration({ purpose: '2' })]),
      aReply(20, { action: 'UNREGISTER', purpose: '1' }, []),
    ]
    expect(named(replies)).toEqual([['2', 'request-10']])
  })

  it('names one that several answers speak of once, after the latest', () => {
    const replies = [
      aReply(10, {}, [aRegistration()]),
      aReply(20, { action: 'REGISTER', purpose: '1' }, [aRegistration({ endDate: null })]),
    ]
    expect(named(replies)).toEqual([['1', 'request-20']])
  })
})

describe('A registration', () => {
  it.each([
    ['2026-11-21', '2026-11-20', 'ended'],
    ['2026-11-21', '2026-11-21', 'expiring'],
    ['2026-11-21', '2026-12-21', 'expiring'],
    ['2026-11-21', '2026-12-22', 'current'],
    ['2026-11-21', null, 'current'],
    ['2026-10-31', null, 'future'],
  ])('on %s with the end %s is %s', (today, endDate, state) => {
    expect(registrationState(aRegistration({ endDate }), today)).toBe(state)
  })
})

describe('A period', () => {
  it('counts its first and its last day', () => {
    expect(latestEnd('2026-11-21', 1)).toBe('2026-11-21')
    expect(latestEnd('2026-11-21', 60)).toBe('2027-01-19')
  })

  it('of a list begins a year ago, of a registration today', () => {
    expect(usualStart('LIST', '2026-11-21')).toBe('2025-11-21')
    expect(usualStart('REGISTER', '2026-11-21')).toBe('2026-11-21')
  })
})
