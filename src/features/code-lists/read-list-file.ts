/**
 * The text of a file that an admin chose: UTF-8, UTF-16 with its byte order mark, or, where it is neither, as
 * spreadsheets and the CBSS's own list of sectors are written (Windows-1252, of which Latin-1 is the main part; DOMAIN
 * 4.2). The preview shows names as they were read.
 */
export async function readListFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const marked = { '255 254': 'utf-16le', '254 255': 'utf-16be' }[bytes.subarray(0, 2).join(' ')]
  if (marked) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
