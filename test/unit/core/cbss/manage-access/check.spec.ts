import { describe, expect, it } from 'vitest'
import { checkManageAccess } from '#core/cbss/manage-access/check.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'

const complete: ManageAccessParameters = {
  ...emptyManageAccess(),
  ssin: '72.03.14-901.18',
  action: 'REGISTER',
  purpose: '1',
  startDate: '2026-11-28',
  endDate: '2026-12-31',
  sector: '17',
  identityCardNumber: '591-1917064-58',
}

function problemsOf(
  values: Partial<ManageAccessParameters>,
  maximumPeriods?: Record<string, number>,
): string[] {
  const context = { today: '2026-11-28', ...(maximumPeriods && { maximumPeriods }) }
  return checkManageAccess({ ...complete, ...values }, context).map(({ field, reason, values: mentioned }) =>
    [field, reason, ...Object.values(mentioned ?? {})].join(' '),
  )
}

describe('A ManageAccess form', () => {
  it.each<[string, Partial<ManageAccessParameters>, string[]]>([
    ['that is complete', {}, []],
    ['without an end', { endDate: '' }, []],
    ['without a purpose for a registration', { purpose: '' }, ['purpose missing']],
    ['without a purpose to end one', { action: 'UNREGISTER', purpose: '' }, ['purpose missing']],
    ['without a purpose for a list', { action: 'LIST', purpose: '' }, []],
    ['without a number', { ssin: '' }, ['ssin missing']],
    ['without a start', { startDate: '' }, ['startDate missing']],
    ['from a day that is none', { startDate: '2026-02-29' }, ['startDate date-form']],
    ['until a day that is none', { endDate: '2026-11-31' }, ['endDate date-form']],
    ['that ends before it starts', { endDate: '2026-11-27' }, ['endDate end-before-start']],
    ['for a single day', { endDate: '2026-11-28' }, []],
    ['without the organisation’s sector', { sector: '' }, ['sector missing']],
    ['without any proof', { identityCardNumber: '' }, ['identityCardNumber proof-missing']],
    [
      'with a name that proves nothing without a birth date',
      { identityCardNumber: '', lastName: 'Dauwdrop' },
      ['identityCardNumber proof-missing'],
    ],
    [
      'proved by name and birth date',
      { identityCardNumber: '', lastName: 'Dauwdrop', birthDate: '1972-00-00' },
      [],
    ],
    ['proved by an old card', { identityCardNumber: '', sisCardNumber: '1234567890' }, []],
    ['with a name that XML cannot carry', { firstName: 'An\u001B' }, ['firstName characters']],
    ['with a birth date that is none', { birthDate: '1972-13-00' }, ['birthDate date-month']],
  ])('%s', (_how, values, problems) => {
    expect(problemsOf(values)).toEqual(problems)
  })

  it('keeps to the longest period of a purpose, both days counted', () => {
    expect(problemsOf({}, { '1': 34 })).toEqual([])
    expect(problemsOf({}, { '1': 33 })).toEqual(['endDate period-too-long 33'])
    expect(problemsOf({ endDate: '' }, { '1': 33 })).toEqual(['endDate period-too-long 33'])
    expect(problemsOf({ purpose: '2' }, { '1': 33 })).toEqual([])
    expect(problemsOf({ action: 'LIST' }, { '1': 33 })).toEqual([])
  })
})
