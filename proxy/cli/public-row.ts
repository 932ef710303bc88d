import type { Tx25Row } from '#core/cbss/tx25/types.ts'

/** A row as the commands print it in JSON: nothing but what they promise. */
export function publicRow({ group, ti, since, until, text, parts }: Tx25Row): Omit<Tx25Row, 'known'> {
  return { group, ti, since, until, text, parts }
}
