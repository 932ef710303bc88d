import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { collections } from '../../../../../src/db/collections.ts'
import { steps } from '../../../../../src/db/migrations/strategies.ts'

/** JSON with sorted keys: the order in which a schema is written changes nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => left.localeCompare(right)))
      : part,
  )
}

describe.each(Object.entries(collections))('The schema of %s', (name, { schema }) => {
  it('is the one that was released under its version', async () => {
    const hash = createHash('sha256').update(canonical(schema)).digest('hex')
    await expect(`${hash}\n`).toMatchFileSnapshot(
      `../../../../fixtures/released/${name}-${schema.version}.sha256`,
    )
  })

  it('has as many steps as its version', () => {
    expect(steps[name as keyof typeof steps]).toHaveLength(schema.version)
  })
})
