import type { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { aSubmission, buildProxy } from '../build-proxy.ts'

async function listen(proxy: Awaited<ReturnType<typeof buildProxy>>, name: string) {
  const person = await proxy.as(name)
  const response = await proxy.app.inject({
    url: '/api/stream',
    headers: person.headers,
    payloadAsStream: true,
  })
  const heard: string[] = []
  let ended = false
  const stream: Readable = response.stream()
  stream.setEncoding('utf8').on('data', (text: string) => heard.push(text))
  stream.once('end', () => (ended = true))
  return { person, response, heard, isEnded: () => ended }
}

describe('GET /api/stream', () => {
  it('says hello at once and that something changed, to whom it concerns', async () => {
    const proxy = await buildProxy()
    const hubert = await listen(proxy, 'hubert')
    const theresia = await listen(proxy, 'theresia')
    expect(hubert.response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    await vi.waitFor(() => expect(hubert.heard.join('')).toMatch(/^event: hello\ndata: {"sequence":\d+}\n\n/))
    const submission = aSubmission()
    await hubert.person.post('/api/outbox', submission)
    await proxy.answerTo(submission.id)
    await vi.waitFor(() =>
      expect(hubert.heard.join('')).toMatch(/event: changed\ndata: {"sequence":\d+}\n\n/),
    )
    expect(theresia.heard.join('')).not.toContain('changed')
    await proxy.set({ liveRequests: false })
    await vi.waitFor(() => expect(theresia.heard.join('')).toContain('changed'))
  })

  it('ends at sign-out, for that session alone', async () => {
    const proxy = await buildProxy()
    const first = await listen(proxy, 'hubert')
    const second = await listen(proxy, 'hubert')
    await first.person.delete('/api/session')
    await vi.waitFor(() => expect(first.isEnded()).toBe(true))
    expect(second.isEnded()).toBe(false)
  })

  it('is one of twelve of a session: a further one ends the oldest', async () => {
    const proxy = await buildProxy()
    const first = await listen(proxy, 'hubert')
    const other = await listen(proxy, 'theresia')
    for (let count = 0; count < 12; count += 1) {
      const { headers } = first.person
      const more = await proxy.app.inject({ url: '/api/stream', headers, payloadAsStream: true })
      more.stream().resume()
    }
    await vi.waitFor(() => expect(first.isEnded()).toBe(true))
    expect(other.isEnded()).toBe(false)
  })

  it('ends when the proxy stops', async () => {
    const proxy = await buildProxy()
    const hubert = await listen(proxy, 'hubert')
    await proxy.close()
    await vi.waitFor(() => expect(hubert.isEnded()).toBe(true))
  })
})
