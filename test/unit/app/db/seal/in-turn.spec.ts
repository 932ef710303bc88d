import { expect, it } from 'vitest'
import { inTurn } from '../../../../../src/db/seal/in-turn.ts'

it('What is finished first still comes out after what was asked for before, even if that fails', async () => {
  const turn = inTurn()
  const out: string[] = []
  const slow = Promise.withResolvers<string>()
  const first = turn(slow.promise).then(
    () => out.push('first'),
    () => out.push('first failed'),
  )
  const second = turn(Promise.resolve('small')).then((text) => out.push(text))
  await Promise.resolve()
  expect(out).toEqual([])
  slow.reject(new Error('Cut.'))
  await Promise.all([first, second])
  expect(out).toEqual(['first failed', 'small'])
})
