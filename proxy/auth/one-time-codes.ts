import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 signs that are not mistaken for each other: 5 bits each. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A random code in groups of five signs, 25 bits each: `K7QWZ-ABCDE`. */
export function makeCode(groups: number): string {
  const signs = Array.from(randomBytes(groups * 5), (byte) => letters.charAt(byte % letters.length)).join('')
  return signs.replace(/(.{5})(?=.)/g, '$1-')
}

/** A code as it is compared, however it was typed. */
export function plainCode(code: string): string {
  return code.replace(/[\s-]/g, '').toUpperCase()
}

/** Whether two codes are the same, in a time that does not depend on where they differ. */
export function isSameCode(given: string, code: string): boolean {
  const digest = (text: string) => createHash('sha256').update(plainCode(text)).digest()
  return timingSafeEqual(digest(given), digest(code))
}
