import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { snappyText } from './snappy.ts'

const blockSize = 32_768

/** Before a value that Blink compressed: V8's version byte, its reserved version 17, and 2 for snappy. */
const compressedValue = Buffer.from([0xff, 0x11, 0x02])

/** Every way in which a text may lie in a file: UTF-8, UTF-16, Latin-1, and base64 of UTF-8 at each of its three offsets. */
function shapes(text: string): Buffer[] {
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.from('\0'.repeat(offset) + text).toString('base64')
    // The first and last characters depend on what stands beside the text.
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -4))
  })
  // Four letters of base64 are no find: they lie in every file.
  const long = base64.filter((shape) => shape.length >= 8)
  return [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1'), ...long]
}

/** The records of a LevelDB log without the seven bytes that stand before each piece of one. */
function logRecords(bytes: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at + 7 <= bytes.length;) {
    const left = blockSize - (at % blockSize)
    const length = bytes.readUInt16LE(at + 4)
    if (left < 7 || (length === 0 && bytes[at + 6] === 0)) {
      at += left
      continue
    }
    pieces.push(bytes.subarray(at + 7, at + 7 + length))
    at += 7 + length
  }
  return Buffer.concat(pieces)
}

function variable(bytes: Buffer, start: number): { value: number; next: number } {
  let [value, next, factor] = [0, start, 1]
  for (; ; factor *= 128) {
    const byte = bytes[next] ?? 0
    next += 1
    value += (byte & 127) * factor
    if (byte < 128) return { value, next }
  }
}

/** A block of a LevelDB table, unpacked; one byte behind it says whether it is packed. */
function block(bytes: Buffer, offset: number, length: number): Buffer {
  const content = bytes.subarray(offset, offset + length)
  return bytes[offset + length] === 1 ? snappyText(content) : content
}

/** The unpacked blocks of a LevelDB table: its last 48 bytes say where the index lies, which says where they do. */
function tableBlocks(bytes: Buffer): Buffer[] {
  const meta = variable(bytes, variable(bytes, bytes.length - 48).next)
  const offset = variable(bytes, meta.next)
  const index = block(bytes, offset.value, variable(bytes, offset.next).value)
  const blocks: Buffer[] = []
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4)
  for (let at = 0; at < end;) {
    const shared = variable(index, at)
    const rest = variable(index, shared.next)
    const size = variable(index, rest.next)
    const handle = variable(index, size.next + rest.value)
    blocks.push(block(bytes, handle.value, variable(index, handle.next).value))
    at = size.next + rest.value + size.value
  }
  return blocks
}

/** The values that Blink compressed in a layer, unpacked. */
function largeValues(layer: Buffer): Buffer[] {
  const values: Buffer[] = []
  for (let at = layer.indexOf(compressedValue); at >= 0; at = layer.indexOf(compressedValue, at + 1)) {
    values.push(snappyText(layer.subarray(at + compressedValue.length)))
  }
  return values
}

/** What lies in a file, as it lies there and unpacked: LevelDB packs its tables, Blink the larger values. */
function layers(path: string, bytes: Buffer): Buffer[] {
  const stored = [bytes]
  if (path.endsWith('.log')) stored.push(logRecords(bytes))
  if (path.endsWith('.ldb') && bytes.length > 48) stored.push(...tableBlocks(bytes))
  return [...stored, ...stored.flatMap(largeValues)]
}

/** Which of the values lie where in the profile of a browser, packed or not, as `value: file`. */
export async function findInProfile(profile: string, values: Iterable<string>): Promise<string[]> {
  const sought = [...values].map((value) => ({ value, shapes: shapes(value) }))
  const entries = await readdir(profile, { recursive: true, withFileTypes: true })
  const hits: string[] = []
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    // A browser at work removes files while they are looked for.
    const content = layers(path, await readFile(path).catch(() => Buffer.alloc(0)))
    const lies = (shape: Buffer) => content.some((layer) => layer.includes(shape))
    hits.push(...sought.filter((each) => each.shapes.some(lies)).map(({ value }) => `${value}: ${path}`))
  }
  return hits
}
