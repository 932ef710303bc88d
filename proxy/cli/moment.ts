import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import { isDay } from '#core/cbss/check-fields.ts'
import { CommandError } from './command-error.ts'

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/

/**
 * A moment as typed, in milliseconds since 1970 in UTC. Without a zone it is one on the clock of Brussels, as the CBSS
 * reads times (PROTOCOL 3.1), wherever the command runs; a day alone is its midnight.
 *
 * @throws {CommandError} if it is none.
 */
export function readMoment(typed: string): number {
  const [, day = '', time = '00:00', zone] = form.exec(typed.trim()) ?? []
  const moment = Date.parse(`${day}T${time}${zone ?? 'Z'}`)
  if (!isDay(day) || Number.isNaN(moment))
    throw new CommandError('The time of --now must be written like 2026-11-28T10:15:00+01:00.')
  return zone === undefined ? moment - offsetAt(moment - offsetAt(moment)) : moment
}

/** By how much the clock of Brussels is ahead of UTC. */
function offsetAt(moment: number): number {
  return Date.parse(`${brusselsTimestamp(moment).slice(0, 23)}Z`) - moment
}
