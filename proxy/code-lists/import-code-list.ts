import { CodedError } from '#core/errors.ts'
import type { CodeListId } from '#core/records/code-list.ts'
import type { User } from '#core/records/user.ts'
import { parseTypedDate } from '#core/typed-date.ts'
import type { CodeListImport, CodeListPreview } from '#core/wire/code-lists.ts'
import { timestamp, type Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { writeCodeList } from '../store/code-lists.ts'
import type { Reading, Store } from '../store/store.ts'
import { compareWithCsv, type Comparison } from './compare.ts'
import { requireCodeList } from './require-code-list.ts'

/**
 * What importing a file would do; nothing is changed.
 *
 * @throws {CodedError} `invalid-input` for an edition that is no day, or older than the one there.
 */
export async function previewImport(
  reading: Reading,
  id: CodeListId,
  file: CodeListImport,
): Promise<CodeListPreview> {
  return (await compare(reading, id, file)).preview
}

/**
 * Imports an official list, in one step: who, when, source and edition are kept with the list and in the journal.
 *
 * @throws {CodedError} `invalid-input` as {@link previewImport}, and if any line is refused.
 */
export async function importCodeList(
  { store, clock }: { store: Store; clock: Clock },
  user: User,
  id: CodeListId,
  file: CodeListImport,
): Promise<CodeListPreview> {
  return store.change(async (writing) => {
    const { preview, list } = await compare(writing, id, file)
    if (preview.refused.length > 0) refuse('text', 'Lines of it are refused; the preview says which.')
    const { added, changed, ended } = preview
    const counts = { added: added.length, changed: changed.length, ended: ended.length }
    await writeCodeList(writing, {
      list,
      origin: 'imported',
      changedAt: timestamp(clock),
      changedBy: user.id,
    })
    await appendRow(writing, clock(), {
      kind: 'code-list-imported',
      actor: user.id,
      details: { list: id, source: list.source, edition: list.edition, ...counts },
    })
    return preview
  })
}

async function compare(reading: Reading, id: CodeListId, file: CodeListImport): Promise<Comparison> {
  const { list } = await requireCodeList(reading, id)
  if (parseTypedDate(file.edition).value !== file.edition || file.edition.includes('-00'))
    refuse('edition', 'It is not a day.')
  if (file.edition < list.edition) refuse('edition', 'It is older than the edition that is there.')
  return compareWithCsv(list, file)
}

function refuse(field: string, reason: string): never {
  throw new CodedError('invalid-input', 'The list cannot be imported.', { fields: [{ field, reason }] })
}
