import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInHistory, replaceSsin } from '#core/number-history.ts'

describe('The history of a person’s numbers', () => {
  it('keeps the replaced number as the newest former one', () => {
    const history = { ssin: '72231490161', formerSsins: ['71200099752'] }
    const replaced = replaceSsin(history, '72031490118')
    expect(replaced).toEqual({ ssin: '72031490118', formerSsins: ['72231490161', '71200099752'] })
    expect(placeInHistory(replaced, '72031490118')).toBe('present')
    expect(placeInHistory(replaced, '71200099752')).toBe('former')
    expect(placeInHistory(replaced, '74062290234')).toBeNull()
  })

  it('holds nothing for somebody who had no number', () => {
    expect(replaceSsin({ ssin: '', formerSsins: [] }, '72031490118')).toEqual({
      ssin: '72031490118',
      formerSsins: [],
    })
  })

  it('loses no number, repeats none, and is the same when it is told twice', () => {
    const number = fc.constantFrom('72031490118', '72231490161', '71200099752', '74062290234')
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (told) => {
        let history = replaceSsin({ ssin: '', formerSsins: [] }, '71000099709')
        for (const ssin of told) {
          history = replaceSsin(history, ssin)
          expect(replaceSsin(history, ssin)).toEqual(history)
        }
        const all = [history.ssin, ...history.formerSsins]
        expect(history.ssin).toBe(told.at(-1))
        expect(all.toSorted()).toEqual([...new Set(['71000099709', ...told])].toSorted())
      }),
    )
  })
})
