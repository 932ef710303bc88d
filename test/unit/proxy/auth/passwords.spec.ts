import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '../../../../proxy/auth/passwords.ts'

const quick = { log2N: 2, r: 1, p: 1 }

describe('A password', () => {
  it('is recognised by its stored form, which does not hold it', async () => {
    const stored = await hashPassword('Schöne Aussicht', quick)
    expect(stored).toMatch(/^scrypt\$2\$1\$1\$/)
    expect(stored).not.toContain('Aussicht')
    expect(await verifyPassword('Schöne Aussicht', stored)).toBe(true)
    expect(await verifyPassword('Schöne Aussichten', stored)).toBe(false)
  })

  it('is the same however its accents were typed', async () => {
    const stored = await hashPassword('Schöne'.normalize('NFC'), quick)
    expect(await verifyPassword('Schöne'.normalize('NFD'), stored)).toBe(true)
  })

  it('has another stored form each time', async () => {
    expect(await hashPassword('same', quick)).not.toBe(await hashPassword('same', quick))
  })

  it('keeps its own cost, so that a higher one later locks nobody out', async () => {
    const stored = await hashPassword('old', { log2N: 3, r: 2, p: 2 })
    expect(await verifyPassword('old', stored)).toBe(true)
  })
})
