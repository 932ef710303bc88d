import { isDeepStrictEqual } from 'node:util'
import { attributesOf } from '#core/codes/attributes.ts'
import { compareCodes } from '#core/codes/code-list.ts'
import { CodedError } from '#core/errors.ts'
import type { CodeEntry, CodeListId } from '#core/records/code-list.ts'
import type { User } from '#core/records/user.ts'
import { parseTypedDate } from '#core/typed-date.ts'
import { timestamp, type Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { writeCodeList } from '../store/code-lists.ts'
import type { Store } from '../store/store.ts'
import { requireCodeList } from './require-code-list.ts'

/**
 * Changes an entry of a list, or adds it; it is in the journal with who did it. The same again changes nothing. From
 * then on a new release of this program leaves the list as it is.
 *
 * @throws {CodedError} `invalid-input` with the fields that are refused.
 */
export async function changeEntry(
  { store, clock }: { store: Store; clock: Clock },
  user: User,
  id: CodeListId,
  entry: CodeEntry,
): Promise<CodeEntry> {
  checkEntry(id, entry)
  return store.change(async (writing) => {
    const { list } = await requireCodeList(writing, id)
    if (list.entries.some((known) => isDeepStrictEqual(known, entry))) return entry
    const others = list.entries.filter(({ code }) => code !== entry.code)
    const entries = [...others, entry].toSorted((left, right) => compareCodes(left.code, right.code))
    await writeCodeList(writing, {
      list: { ...list, entries },
      origin: 'edited',
      changedAt: timestamp(clock),
      changedBy: user.id,
    })
    await appendRow(writing, clock(), {
      kind: 'code-entry-changed',
      actor: user.id,
      details: { list: id, code: entry.code },
    })
    return entry
  })
}

function checkEntry(id: CodeListId, { names, from, until, attributes }: CodeEntry): void {
  if (Object.values(names).some((name) => name?.trim() === '')) refuse('names', 'A name is not empty.')
  if (!isDayOrNull(from)) refuse('from', 'It is not a day.')
  if (!isDayOrNull(until)) refuse('until', 'It is not a day.')
  if (from !== null && until !== null && until < from) refuse('until', 'It is before the first day.')
  const unknown = Object.keys(attributes).some((name) => !attributesOf[id].includes(name))
  if (unknown) refuse('attributes', 'This list has no such attribute.')
}

function isDayOrNull(day: string | null): boolean {
  return day === null || (parseTypedDate(day).value === day && !day.includes('-00'))
}

function refuse(field: string, reason: string): never {
  throw new CodedError('invalid-input', 'The entry is not valid.', { fields: [{ field, reason }] })
}
