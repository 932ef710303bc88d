import type { Client } from '#core/records/client.ts'
import { parseSsin, type SsinProblem } from '#core/ssin.ts'

/** What to say about a typed number. */
export interface SsinAdvice {
  /** Eleven digits if there is no problem. */
  digits: string
  problem: SsinProblem | { reason: 'missing' } | null
  /** A right number that deserves a second look: one the client had formerly, or none of his. */
  note: 'former' | 'other' | null
}

/** Checks a number as it is typed, alone and against the client's file; `today` is `yyyy-MM-dd`. */
export function adviseSsin(
  typed: string,
  client: Pick<Client, 'ssin' | 'formerSsins'> | null,
  today: string,
): SsinAdvice {
  if (typed.trim() === '') return { digits: '', problem: { reason: 'missing' }, note: null }
  const { digits, problem } = parseSsin(typed, today)
  if (problem || !client || digits === client.ssin) return { digits, problem, note: null }
  return { digits, problem, note: client.formerSsins.includes(digits) ? 'former' : 'other' }
}

/** Whether a problem is worth saying while the number is still being typed. */
export function isSaidEarly(advice: SsinAdvice): boolean {
  if (advice.problem === null || advice.problem.reason === 'missing') return false
  return advice.problem.reason !== 'length' || advice.digits.length > 11
}
