import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

/** How much work one guess costs. `log2N` doubles memory and time with each step. */
export interface PasswordCost {
  log2N: number
  r: number
  p: number
}

/** OWASP Password Storage Cheat Sheet, scrypt: 32 MiB and three rounds, some 200 ms on a desk machine. */
export const defaultCost: PasswordCost = { log2N: 15, r: 8, p: 3 }

const hashLength = 32
const scheme = 'scrypt'

/** The stored form: scheme, cost, salt and hash, so that a later cost does not lock anybody out. */
export async function hashPassword(password: string, cost: PasswordCost): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  const { log2N, r, p } = cost
  return [scheme, log2N, r, p, salt.toString('base64'), hash.toString('base64')].join('$')
}

/** Whether the password is the one of the stored form; takes as long for a wrong one as for the right one. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [, log2N, r, p, salt = '', hash = ''] = stored.split('$')
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) }
  const derived = await derive(password, Buffer.from(salt, 'base64'), cost)
  return timingSafeEqual(derived, Buffer.from(hash, 'base64'))
}

function derive(password: string, salt: Uint8Array, { log2N, r, p }: PasswordCost): Promise<Buffer> {
  const N = 2 ** log2N
  // Node refuses what needs more than maxmem; its default is just below what N = 2^15 needs.
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    // One form for the same characters, whatever keyboard typed them.
    scrypt(password.normalize('NFKC'), salt, hashLength, options, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
