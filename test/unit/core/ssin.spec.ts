import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSsin, formatSsin, parseSsin } from '#core/ssin.ts'

const today = '2026-11-21'

describe('SSIN', () => {
  // The published examples are those of DOMAIN 1.1; the others are invented, with serials from 900 on.
  it.each([
    ['42.01.22-051.81', { kind: 'national', birthDate: '1942-01-22', sex: 1 }],
    ['85.07.30-033.28', { kind: 'national', birthDate: '1985-07-30', sex: 1 }],
    ['17.07.30-033.84', { kind: 'national', birthDate: '2017-07-30', sex: 1 }],
    ['88.02.29-999.90', { kind: 'national', birthDate: '1988-02-29', sex: 1 }],
    ['74.06.22-902.34', { kind: 'national', birthDate: '1974-06-22', sex: 2 }],
    ['98.47.28-997.65', { kind: 'ter', birthDate: '1998-07-28', sex: 1 }],
    ['01.49.07-001.85', { kind: 'ter', birthDate: '2001-09-07', sex: 1 }],
    ['53480200724', { kind: 'ter', birthDate: '1953-08-02', sex: 1 }],
    ['72.23.14-901.61', { kind: 'bis', birthDate: '1972-03-14', sex: null }],
  ])('reads %s', (typed, expected) => {
    const digits = typed.replaceAll(/\D/g, '')
    expect(parseSsin(typed, today)).toEqual({ digits, ...expected, problem: null })
  })

  it.each([
    '72031490118',
    ' 720314 901-18 ',
    '720314-901-18',
    '72/03/14 901 18',
    '=72031490118',
    '72.03.14–901.18',
  ])('accepts %j as typed', (typed) => {
    expect(parseSsin(typed, today)).toMatchObject({ digits: '72031490118', problem: null })
  })

  it('takes month and day 00 as unknown, and without a month not even the year as known', () => {
    expect(parseSsin('69.07.00-900.16', today)).toMatchObject({ birthDate: '1969-07', problem: null })
    expect(parseSsin('71.00.00-997.09', today)).toMatchObject({ birthDate: null, sex: 1, problem: null })
    expect(parseSsin('71.20.00-997.52', today)).toMatchObject({ kind: 'bis', birthDate: null, problem: null })
  })

  it.each([
    ['', { reason: 'length', length: 0 }],
    ['7203149011', { reason: 'length', length: 10 }],
    ['720314901188', { reason: 'length', length: 12 }],
    ['7203149011X', { reason: 'characters' }],
    ['72031490118 ?', { reason: 'characters' }],
    ['72131490118', { reason: 'month' }],
    ['72991490118', { reason: 'month' }],
    ['72033290118', { reason: 'day' }],
    ['71022990125', { reason: 'day' }],
    ['72031400018', { reason: 'serial' }],
    ['72031490119', { reason: 'check-digits', expected: ['18'] }],
    ['72031490100', { reason: 'check-digits', expected: ['18'] }],
    ['05090890224', { reason: 'check-digits', expected: ['93', '25'] }],
  ])('refuses %j because of %j', (typed, problem) => {
    expect(checkSsin(typed, today)).toEqual(problem)
  })

  it('knows numbers that only stand in for one, and refuses to ask about them', () => {
    expect(parseSsin('68042700000')).toMatchObject({
      kind: 'fictitious',
      sex: null,
      problem: { reason: 'fictitious' },
    })
    expect(parseSsin('00000199900')).toMatchObject({ kind: 'fictitious', sex: 1 })
    expect(parseSsin('00000100000')).toMatchObject({ kind: 'fictitious', sex: 2 })
  })

  it('does not take somebody to be born tomorrow', () => {
    expect(checkSsin('17.07.30-033.84', '2017-07-30')).toBeNull()
    expect(checkSsin('17.07.30-033.84', '2017-07-29')).toMatchObject({ reason: 'check-digits' })
    expect(checkSsin('17.07.30-033.84')).toBeNull()
  })

  it('accepts every national number that is made by the rule, and no other check digits', () => {
    const birth = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
    fc.assert(
      fc.property(
        birth,
        fc.integer({ min: 900, max: 997 }),
        fc.integer({ min: 1, max: 96 }),
        (date, serial, off) => {
          const iso = date.toISOString().slice(0, 10)
          const body = iso.slice(2).replaceAll('-', '') + String(serial)
          const check = 97 - (Number((iso >= '2000' ? '2' : '') + body) % 97)
          expect(parseSsin(body + String(check).padStart(2, '0'), today)).toMatchObject({
            birthDate: iso,
            problem: null,
          })
          const other = String(((check + off - 1) % 97) + 1).padStart(2, '0')
          const reread = parseSsin(body + other, today)
          // The only other digits that fit are those of the other century.
          if (reread.problem === null) expect(reread.birthDate?.slice(2)).toBe(iso.slice(2))
          else expect(reread.problem.reason).toBe('check-digits')
        },
      ),
    )
  })

  it('accepts bis and ter numbers that are made by the rule, and tells the sex of ter numbers only', () => {
    const birth = fc.date({ min: new Date('1900-01-01'), max: new Date(today), noInvalidDate: true })
    const serial = fc.integer({ min: 900, max: 997 })
    fc.assert(
      fc.property(
        birth,
        serial,
        fc.constantFrom(20, 40),
        fc.constantFrom(10, 7),
        (date, serialNumber, added, known) => {
          const iso = date.toISOString().slice(0, known)
          const [year = '', month = '', day = '00'] = iso.split('-')
          const body = year.slice(2) + String(Number(month) + added) + day + String(serialNumber)
          const check = 97 - (Number((year >= '2000' ? '2' : '') + body) % 97)
          expect(parseSsin(body + String(check).padStart(2, '0'), today)).toMatchObject({
            kind: added === 20 ? 'bis' : 'ter',
            birthDate: iso,
            sex: added === 20 ? null : 2 - (serialNumber % 2),
            problem: null,
          })
        },
      ),
    )
  })

  it('never fits both centuries: what it says about the birth year is certain', () => {
    const nine = fc.stringMatching(/^\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])9\d{2}$/)
    fc.assert(
      fc.property(nine, (body) => {
        const problem = checkSsin(`${body}98`)
        const expected = problem?.reason === 'check-digits' ? problem.expected : []
        expect(new Set(expected).size).toBe(2)
        const years = expected.map((check) => parseSsin(body + check).birthDate?.slice(0, 2))
        expect(years).toEqual(['19', '20'])
      }),
    )
  })

  it('with one wrong digit is never another number of the same century', () => {
    const nine = fc.stringMatching(/^[0-9]{2}0[1-9](0[1-9]|1\d|2[0-8])9[0-9]{2}$/)
    fc.assert(
      fc.property(nine, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (body, at, off) => {
        const right = body + String(97 - (Number(body) % 97)).padStart(2, '0')
        const wrong = right.slice(0, at) + String((Number(right[at]) + off) % 10) + right.slice(at + 1)
        const { problem, birthDate } = parseSsin(wrong, today)
        if (problem === null) expect(birthDate?.startsWith('19') ?? false).toBe(false)
      }),
    )
  })

  it('is read again as it is shown', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), (digits) => {
        expect(parseSsin(formatSsin(digits), today)).toEqual(parseSsin(digits, today))
      }),
    )
  })

  it('throws for no text at all', () => {
    fc.assert(fc.property(fc.string(), (typed) => void parseSsin(typed, today)))
  })
})

describe('formatSsin', () => {
  it('groups eleven digits and leaves anything else as it is', () => {
    expect(formatSsin('72031490118')).toBe('72.03.14-901.18')
    expect(formatSsin('980526 901-51')).toBe('980526 901-51')
    expect(formatSsin('')).toBe('')
  })
})
