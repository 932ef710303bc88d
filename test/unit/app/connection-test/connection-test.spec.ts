import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { connectionFindings, connectionSteps, type ConnectionStep } from '#core/wire/connection-test.ts'
import { ConnectionTest } from '../../../../src/features/connection-test/index.ts'
import { messages } from '../../../../src/i18n/en.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { announcement } from '../../../../src/ui/announcements.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { someSettings } from '../settings/some-settings.ts'

const proxy = setupServer()
beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

function ended(step: ConnectionStep['step'], finding: keyof typeof connectionFindings): ConnectionStep {
  return {
    step,
    state: connectionFindings[finding],
    finding,
    milliseconds: 12,
    values: { host: 'h', address: 'a' },
  }
}

/** Answers with these lines; the first chunk ends in the middle of a line, as networks do. */
function answerWith(lines: readonly ConnectionStep[]): void {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const chunks = [text.slice(0, 30), text.slice(30)]
  proxy.use(
    http.post('*/api/connection-test', () => {
      const body = new ReadableStream({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
          controller.close()
        },
      })
      return new HttpResponse(body, { headers: { 'content-type': 'application/jsonl' } })
    }),
  )
}

async function openTest() {
  const props = { settings: someSettings().settings, demo: true }
  return (await mountInApp(ConnectionTest, { props })).page
}

describe('The connection test', () => {
  it('shows the five steps with what each found', async () => {
    const findings = [
      'name-resolved',
      'connected-in-clear',
      'no-certificates',
      'accepted',
      'answered',
    ] as const
    answerWith(connectionSteps.map((step, index) => ended(step, findings[index] ?? 'not-tried')))
    const page = await openTest()
    await button(page, 'Test the way').trigger('click')
    await vi.waitFor(() => expect(page.text()).toContain('The way is open'))
    expect(page.findAll('li').map((line) => line.text().includes('right'))).toEqual(
      connectionSteps.map(() => true),
    )
    expect(page.text()).toContain('Connected without encryption, on this machine only.')
  })

  it('is heard step by step by readers of the screen', async () => {
    const { readable, writable } = new TextEncoderStream()
    const wire = writable.getWriter()
    proxy.use(http.post('*/api/connection-test', () => new HttpResponse(readable)))
    const page = await openTest()
    await button(page, 'Test the way').trigger('click')
    await wire.write(`${JSON.stringify(ended('name', 'name-resolved'))}\n`)
    await vi.waitFor(() => expect(announcement.value).toBe('Name resolution: right'))
    await wire.write(`${JSON.stringify(ended('tls', 'connection-refused'))}\n`)
    await vi.waitFor(() => expect(announcement.value).toMatch(/^Connection and TLS: /))
    await wire.close()
    await vi.waitFor(() => expect(page.get('[role=status]').text()).not.toBe(''))
  })

  it('says at the step that failed what can be done about it', async () => {
    const failed = ended('authentication', 'wrong-password')
    answerWith([ended('name', 'name-resolved'), failed, ended('call', 'not-tried')])
    const page = await openTest()
    await button(page, 'Test the way').trigger('click')
    await vi.waitFor(() => expect(page.text()).toContain('The way is not open'))
    expect(page.text()).toContain('Type both anew, for this environment')
  })

  it('says that the test itself could not be made', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.post('*/api/connection-test', () => HttpResponse.error()))
    const page = await openTest()
    await button(page, 'Test the way').trigger('click')
    await vi.waitFor(() => expect(page.text()).toContain('The server of the centre cannot be reached'))
  })

  it('has words for every finding', () => {
    expect(Object.keys(messages.connectionTest.findings).toSorted()).toEqual(
      Object.keys(connectionFindings).toSorted(),
    )
  })
})
