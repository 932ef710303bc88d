import { describe, expect, it } from 'vitest'
import { checkIdentifyPerson } from '#core/cbss/identify-person/check.ts'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { toleranceUnit } from '#core/cbss/identify-person/tolerance.ts'
import type { IdentifyPersonParameters } from '#core/records/parameters.ts'

const today = '2026-11-28'

function problemsOf(values: Partial<IdentifyPersonParameters>): string[] {
  const problems = checkIdentifyPerson({ ...emptyIdentifyPerson(), ...values }, { today })
  return problems.map(({ field, reason, values: mentioned }) =>
    [field, reason, ...Object.values(mentioned ?? {})].join(' '),
  )
}

describe('An IdentifyPerson form', () => {
  it.each<[string, Partial<IdentifyPersonParameters>, string[]]>([
    ['with nothing in it', {}, ['lastName missing', 'birthDate missing']],
    ['with a name alone', { lastName: 'Dauwdrop' }, ['birthDate missing']],
    ['with an empty name', { lastName: ' ', birthDate: '1972-03-14' }, ['lastName missing']],
    ['with name and birth date', { lastName: 'Dauwdrop', birthDate: '1972-03-14' }, []],
    [
      'with an incomplete date and no tolerance',
      { lastName: 'Dauwdrop', birthDate: '1972-03-00' },
      ['tolerance tolerance-missing'],
    ],
    [
      'with an incomplete date and none to tolerate',
      { lastName: 'D', birthDate: '1972-00-00', tolerance: 0 },
      [],
    ],
    [
      'with a name that XML cannot carry',
      { lastName: 'D\u0007', middleName: 'x\uD800', birthDate: '1972-03-14' },
      ['lastName characters', 'middleName characters'],
    ],
    ['with a day that is none', { lastName: 'D', birthDate: '1972-02-30' }, ['birthDate date-day']],
    ['with a day to come', { lastName: 'D', birthDate: '2027-01-01' }, ['birthDate date-future']],
    ['with a date in another form', { lastName: 'D', birthDate: '14.3.1972' }, ['birthDate date-form']],
    [
      'without a number takes cards for nothing',
      { lastName: 'D', birthDate: '1972-03-14', identityCardNumber: '1' },
      [],
    ],
    ['with a number alone', { ssin: '72.03.14-901.18' }, []],
    ['with a mistyped number', { ssin: '72031490119' }, ['ssin ssin-check-digits 18']],
    ['with a short number', { ssin: '7203149011' }, ['ssin ssin-length 10']],
    [
      'with a number and an old card',
      { ssin: '72031490118', identityCardNumber: 'AL 093189' },
      ['identityCardNumber card-old-card'],
    ],
    [
      'with cards that cannot be',
      { ssin: '72031490118', sisCardNumber: '12345', identityCardNumber: '591191706459' },
      ['sisCardNumber card-length 5', 'identityCardNumber card-check-digits 58'],
    ],
    [
      'with a number and an incomplete date',
      { ssin: '72031490118', lastName: 'D', birthDate: '1972-03-00' },
      [],
    ],
  ])('%s', (_how, values, problems) => {
    expect(problemsOf(values)).toEqual(problems)
  })
})

describe('A tolerance', () => {
  it.each([
    ['1968-06-15', 'days'],
    ['1968-06-00', 'months'],
    ['1968-00-00', 'years'],
    ['', null],
    ['1968', null],
  ])('with %j counts %s', (date, unit) => {
    expect(toleranceUnit(date)).toBe(unit)
  })
})
