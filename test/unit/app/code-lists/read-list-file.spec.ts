import { describe, expect, it } from 'vitest'
import { readListFile } from '../../../../src/features/code-lists/read-list-file.ts'

const text = 'code;name_fr\n7;Allocations familiales, révisées'

describe('A file with a list', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Latin-1, as the official one is', Buffer.from(text, 'latin1')],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(await readListFile(new Blob([new Uint8Array(bytes)]))).toBe(text)
  })

  it('is empty where nothing is in it', async () => {
    expect(await readListFile(new Blob([]))).toBe('')
  })
})
