/** The digits of a number as typed or received, without blanks, dashes and other separators (PROTOCOL 4.1). */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
