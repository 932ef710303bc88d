import { describe, it } from 'vitest'
import { readServiceReply } from '#core/cbss/services.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Service } from '#core/records/service.ts'

/** A sixteenth of a megabyte: many runs of a whole one would take minutes. */
const characters = 64 * 1024

function filled(start: string, piece: string, end: string): string {
  return start + piece.repeat(Math.floor((characters - start.length - end.length) / piece.length)) + end
}

const tx25 = (piece: string) =>
  filled(
    '<retrieveTIGroupsResponse><rrn_it_implicit><Names>',
    piece,
    '</Names></rrn_it_implicit></retrieveTIGroupsResponse>',
  )
const deep = '<a>'.repeat(50) + 'x' + '</a>'.repeat(50)

/** The documents that cost most per character; the limit is a second per megabyte, so 62 ms for each. */
const documents: readonly (readonly [what: string, service: Service, text: string])[] = [
  [
    'empty registrations',
    'manage-access',
    filled('<ManageAccessReply>', '<Registrations/>', '</ManageAccessReply>'),
  ],
  [
    'fields of their own',
    'manage-access',
    filled('<ManageAccessReply>', '<a b="c">d</a>', '</ManageAccessReply>'),
  ],
  [
    '50 levels',
    'identify-person',
    filled('<IdentifyPersonReply><SearchResults>', deep, '</SearchResults></IdentifyPersonReply>'),
  ],
  ['empty items', 'tx25', tx25('<Name/>')],
  ['items of one field', 'tx25', tx25('<Name><x>1</x></Name>')],
]

describe('A hostile reply of 64 KB', () => {
  it('is read and becomes rows', async ({ bench }) => {
    const [first, second, ...more] = documents.map(([what, service, text]) =>
      bench(what, () => {
        const reply = readServiceReply(service, text)
        if (reply.service === 'tx25') renderTx25(reply.result?.information ?? null, 'de')
      }),
    )
    if (first && second) await bench.compare(first, second, ...more)
  })
})
