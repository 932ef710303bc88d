import { describe, expect, it } from 'vitest'
import { found, tracesOf, canaries } from './canaries.ts'
import { useEverything } from './gather.ts'
import { plant } from './plant.ts'

/** Where an advisor gets a result by right, as he gives a reason. */
const withReason = ['POST /api/requests/:id/result', 'POST /api/requests/:id/raw']
const people = [
  ['nobody', []],
  ['theresia', []],
  ['rolf', []],
  ['patrick', withReason],
] as const

describe('The canaries', () => {
  it('are found in every form in which they could leak', () => {
    const traces = tracesOf(canaries)
    const { reason } = canaries
    const leaks = [
      reason,
      JSON.stringify({ reason }),
      'x&amp;y Canary &amp; Söhne &lt;1&gt;',
      `/?q=${encodeURIComponent(reason)}`,
      ...['', 'a', 'bc'].map((before) => Buffer.from(`${before}${reason} and more`).toString('base64')),
      Buffer.from(`{"reason":"${reason}"}`).toString('hex'),
      'CANARY & SÖHNE <1>',
    ]
    for (const leak of leaks) expect([leak, found(traces, leak)]).toEqual([leak, ['reason']])
    expect(found(traces, 'nothing of it')).toEqual([])
  })

  it('are all with hubert, so that they could be found', async () => {
    const { proxy, requestIds, traces } = await plant()
    const hubert = await proxy.as('hubert')
    const own = await Promise.all([
      hubert.get('/api/sync/requests'),
      hubert.get('/api/sync/answers'),
      hubert.get('/api/sync/visits'),
      ...requestIds.map((id) => hubert.get(`/api/requests/${id}/result`)),
    ])
    const all = found(traces, own.map(({ body }) => body).join('\n'))
    const secrets = new Set(['httpPassword', 'password'])
    expect(all.toSorted()).toEqual(
      Object.keys(canaries)
        .filter((place) => !secrets.has(place))
        .toSorted(),
    )
  })
})

describe('Whatever the proxy gives to', () => {
  it.each(people)('%s holds nothing of what hubert left', async (name, skip) => {
    const planted = await plant()
    const headers = name === 'nobody' ? {} : (await planted.proxy.as(name)).headers
    const came = await useEverything(planted, headers, skip)
    expect(came.length).toBeGreaterThan(60 - skip.length)
    const hits = came.map(({ route, text }) => ({ route, places: found(planted.traces, text) }))
    expect(hits.filter(({ places }) => places.length > 0)).toEqual([])
    expect(found(planted.traces, planted.proxy.log.join('\n'))).toEqual([])
  })

  it('an advisor without a reason holds nothing either', async () => {
    const planted = await plant()
    const patrick = await planted.proxy.as('patrick')
    for (const id of planted.requestIds) {
      for (const path of ['result', 'raw']) {
        const response = await patrick.post(`/api/requests/${id}/${path}`, {})
        expect(response.statusCode).toBeGreaterThanOrEqual(400)
        expect(found(planted.traces, response.body)).toEqual([])
      }
    }
  })
})
