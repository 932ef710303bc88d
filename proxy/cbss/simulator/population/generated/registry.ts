import type { CodeOf } from '../fields.ts'
import type { Person } from '../types.ts'
import type { Dice } from './dice.ts'
import { nameStocks, type NameStock, type Region } from './names.ts'

/** What hands out what may exist only once. */
export interface Registry {
  /** A serial that nobody of that birth date has: from 900 to 997, odd for men, even for women. */
  serial(born: string, sex: 1 | 2): number
  /** The first ten digits of a card, by its kind. */
  card(type: CodeOf<'cards'>): string
  /** A last name, another one each time while the region has any. */
  lastName(region: Region): string
  firstName(region: Region, sex: 1 | 2): string
  /** A running number of so many digits: acts, licences, files. */
  number(digits: number): string
}

const firstSerial = 900

/** Odd serials end at 997, even ones at 996. */
const serialsOfOneSex = 49

/** Beginnings of card numbers that the lives written by hand do not use. */
const cardBeginnings: Readonly<Partial<Record<CodeOf<'cards'>, string>>> = { '0000': '592', '0060': '611' }
const foreignersCards = '554'

/** A registry that knows the numbers of these people already. */
export function openRegistry(dice: Dice, known: readonly Person[]): Registry {
  const taken = new Set(known.map(({ ssin }) => ssin.slice(0, 9)))
  const counters = new Map<string, number>()
  const count = (what: string) => {
    const next = (counters.get(what) ?? 0) + 1
    counters.set(what, next)
    return next
  }
  return {
    serial: (born, sex) => {
      const day = born.slice(2).replaceAll('-', '')
      const start = dice.below(serialsOfOneSex)
      for (let tried = 0; tried < serialsOfOneSex; tried += 1) {
        const serial = firstSerial + ((start + tried) % serialsOfOneSex) * 2 + (sex % 2)
        if (taken.has(day + serial)) continue
        taken.add(day + serial)
        return serial
      }
      throw new RangeError('All serials of a day are taken.')
    },
    card: (type) => {
      const beginning = cardBeginnings[type] ?? foreignersCards
      return beginning + String(9_000_000 + count(beginning))
    },
    lastName: (region) => {
      const { beginnings, endings }: NameStock = nameStocks[region]
      const index = count(region)
      const beginning = beginnings[index % beginnings.length] ?? ''
      const round = Math.floor(index / beginnings.length)
      return beginning + (endings[(index + round) % endings.length] ?? '')
    },
    firstName: (region, sex) => {
      const { men, women }: NameStock = nameStocks[region]
      return dice.pick(sex === 1 ? men : women)
    },
    number: (digits) => String(count(`number ${digits}`)).padStart(digits, '0'),
  }
}
