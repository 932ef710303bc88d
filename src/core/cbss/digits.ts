/** A number as it is sent: without blanks, dashes and other separators (PROTOCOL 4.1). */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
