import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, it } from 'vitest'
import { convert } from 'xmlbuilder2'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { parseXml } from '#core/xml/parse.ts'

const golden = readFileSync(
  resolve(import.meta.dirname, '../unit/core/cbss/tx25/replies/version-2.xml'),
  'utf8',
)
const [start = '', content = ''] = golden.split(/(?<=<rrn_it_implicit[^>]*>)|(?=<\/rrn_it_implicit>)/)
const end = golden.slice(start.length + content.length)

/** A reply of about 26 KB, like that of somebody with a long history. */
const reply = start + content.repeat(7) + end

describe(`A Tx25 reply of ${Math.round(reply.length / 1024)} KB`, () => {
  it('is read and becomes a table', async ({ bench }) => {
    await bench.compare(
      bench('read with saxes and render', () => {
        const read = readTx25Text(reply)
        if (read.kind === 'data') renderTx25(read.information, 'de')
      }),
      bench('read with saxes only', () => void parseXml(reply)),
      bench(
        'read with xmlbuilder2 only, the ratio to watch',
        () => void convert(reply, { format: 'object' }),
      ),
    )
  })
})
