import {
  codeEntryContentSchema,
  codeEntrySchema,
  codeListIds,
  type CodeEntry,
  type CodeList,
} from '#core/records/code-list.ts'
import { codeListImportSchema, type CodeListPreview, type CodeListSummary } from '#core/wire/code-lists.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import { changeEntry } from '../code-lists/change-entry.ts'
import { importCodeList, previewImport } from '../code-lists/import-code-list.ts'
import { requireCodeList } from '../code-lists/require-code-list.ts'
import { writeCsv } from '../code-lists/write-csv.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { summariseCodeLists } from '../store/code-lists.ts'

const id = { type: 'string', enum: codeListIds } as const
const ofList = { type: 'object', required: ['id'], properties: { id } } as const
const ofEntry = {
  type: 'object',
  required: ['id', 'code'],
  properties: { id, code: codeEntrySchema.properties.code },
} as const
/** The CSV of the longest list has some 100 kB. */
const bodyLimit = 4 * 1024 * 1024

/** `/api/code-lists`: admins and security advisors read and export, admins edit entries and import official lists. */
export function codeListRoutes(api: App, { store, clock }: Services): void {
  const readers = { may: mayOf('read-code-lists') }
  const editors = { may: mayOf('change-code-lists') }
  const reading = { config: readers, schema: { params: ofList } } as const
  const editing = { config: editors, schema: { params: ofEntry, body: codeEntryContentSchema } } as const
  const importing = {
    config: editors,
    bodyLimit,
    schema: { params: ofList, body: codeListImportSchema },
  } as const

  api.get('/code-lists', { config: readers }, async (): Promise<CodeListSummary[]> =>
    summariseCodeLists(store),
  )

  api.get(
    '/code-lists/:id',
    reading,
    async ({ params }): Promise<CodeList> => (await requireCodeList(store, params.id)).list,
  )

  api.get('/code-lists/:id(^[a-z-]+).csv', reading, async ({ params }, reply) => {
    const { list } = await requireCodeList(store, params.id)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${list.id}-${list.edition}.csv"`)
      .send(writeCsv(list))
  })

  api.put('/code-lists/:id/entries/:code', editing, async (request): Promise<CodeEntry> => {
    const { params, body } = request
    return changeEntry({ store, clock }, signedIn(request).user, params.id, { code: params.code, ...body })
  })

  api.post('/code-lists/:id/preview', importing, async ({ params, body }): Promise<CodeListPreview> =>
    previewImport(store, params.id, body),
  )

  api.post('/code-lists/:id/import', importing, async (request): Promise<CodeListPreview> => {
    const { params, body } = request
    return importCodeList({ store, clock }, signedIn(request).user, params.id, body)
  })
}
