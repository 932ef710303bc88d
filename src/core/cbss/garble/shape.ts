import { checkEnterpriseNumber } from '../../enterprise-number.ts'
import { checkIdentityCardNumber } from '../../identity-card-number.ts'
import { readIncompleteDate } from '../../incomplete-date.ts'
import { checkSsin } from '../../ssin.ts'

/** What a value looks like. */
export type Shape = 'ssin' | 'card' | 'enterprise' | 'date' | 'email' | 'words'

/** What a value without a known meaning looks like; numbers only where their check digits say so. */
export function shapeOf(text: string): Shape {
  const value = text.trim()
  if (looksLikeSsin(value)) return 'ssin'
  if (/^[\d .-]+$/.test(value)) {
    if (!checkIdentityCardNumber(value)) return 'card'
    if (/^\d{4}\.?\d{3}\.?\d{3}$/.test(value) && !checkEnterpriseNumber(value)) return 'enterprise'
  }
  if (startingDate(value)) return 'date'
  return /^[^\s@]+@[^\s@]+$/.test(value) ? 'email' : 'words'
}

/** The date with which a value begins, `1968-06-15` or `19680615T…`, as it is written there; null if with none. */
export function startingDate(value: string): string | null {
  const [, written = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:$|[TZ+-])/.exec(value) ?? /^(\d{8})(?:T\d{6}|$)/.exec(value) ?? []
  const { iso, strange } = readIncompleteDate(isoOf(written))
  return iso === null || strange !== '' ? null : written
}

/** `19680615` as `1968-06-15`; anything else as it is. */
export function isoOf(written: string): string {
  return written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
}

function looksLikeSsin(value: string): boolean {
  const problem = /^\d[\d ./=-]*$/.test(value) ? checkSsin(value) : { reason: 'characters' }
  return problem === null || problem.reason === 'fictitious'
}
