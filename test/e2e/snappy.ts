/** A number of so many bytes, the lowest first; bytes beyond the end count as 0. */
function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = length - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0)
  return value
}

/** Copies that reach back further than anything was written are no snappy. */
function copyBack(out: Buffer, written: number, distance: number, length: number): number {
  if (distance === 0 || distance > written) return 0
  const count = Math.min(length, out.length - written)
  for (let index = 0; index < count; index += 1) out[written + index] = out[written + index - distance] ?? 0
  return count
}

/**
 * Unpacks raw snappy (google/snappy, format_description.txt). What does not look like snappy gives as much as could be
 * unpacked, or nothing: it is only searched.
 */
export function snappyText(bytes: Uint8Array): Buffer {
  let [at, size, factor] = [0, 0, 1]
  for (; at < bytes.length && factor < 2 ** 35; factor *= 128) {
    const byte = bytes[at] ?? 0
    at += 1
    size += (byte & 127) * factor
    if (byte < 128) break
  }
  if (size > 16_000_000) return Buffer.alloc(0)
  const out = Buffer.alloc(size)
  let written = 0
  while (written < size && at < bytes.length) {
    const tag = bytes[at] ?? 0
    at += 1
    if ((tag & 3) === 0) {
      const extra = Math.max((tag >> 2) - 59, 0)
      const length = (extra === 0 ? tag >> 2 : numberAt(bytes, at, extra)) + 1
      at += extra
      out.set(bytes.subarray(at, at + Math.min(length, size - written)), written)
      at += length
      written += length
      continue
    }
    const near = (tag & 3) === 1
    const width = near ? 1 : (tag & 3) === 2 ? 2 : 4
    const distance = numberAt(bytes, at, width) + (near ? (tag >> 5) * 256 : 0)
    const copied = copyBack(out, written, distance, near ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1)
    if (copied === 0) break
    at += width
    written += copied
  }
  return out.subarray(0, written)
}
