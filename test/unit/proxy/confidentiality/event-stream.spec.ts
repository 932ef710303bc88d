import type { LightMyRequestResponse } from 'fastify'
import { describe, expect, it } from 'vitest'
import { found } from './canaries.ts'
import { heard } from './gather.ts'
import { plant } from './plant.ts'

/** How often hubert is told while he asks, saves a client and plans a visit; the end is told to everybody. */
async function toldTo(name: string) {
  const planted = await plant()
  const { headers } = await planted.proxy.as(name)
  const stream = { method: 'GET', url: '/api/stream', headers, payloadAsStream: true } as const
  const text = await heard(planted, (await planted.proxy.app.inject(stream)) as LightMyRequestResponse)
  return { text, planted, changes: text.match(/event: changed/g)?.length ?? 0 }
}

describe('The event stream', () => {
  it.each([
    // The client alone, and the end.
    ['theresia', 2],
    ['patrick', 2],
    ['rolf', 1],
  ])('tells %s numbers alone while hubert works, of %i changes', async (name, count) => {
    const { text, planted, changes } = await toldTo(name)
    expect(text).toMatch(/^(event: (hello|changed)\ndata: \{"sequence":\d+\}\n\n)+$/)
    expect(found(planted.traces, text)).toEqual([])
    expect(changes).toBe(count)
  })

  it('tells hubert of all that he does', async () => {
    expect((await toldTo('hubert')).changes).toBeGreaterThan(4)
  })
})
