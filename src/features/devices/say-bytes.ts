const mebibyte = 1024 * 1024

/** Bytes as people read them, in MB with one digit after the point below ten; `write` writes a number in the language. */
export function sayBytes(bytes: number, write: (value: number) => string): string {
  const count = bytes / mebibyte
  return `${write(count < 10 ? Math.round(count * 10) / 10 : Math.round(count))} MB`
}
