import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { parseXml } from '#core/xml/parse.ts'
import { unwrapSoap } from '#core/cbss/soap/unwrap.ts'
import { textOf, child, descend } from '#core/xml/find.ts'
import { aSubmission, buildProxy, type ProxyOptions } from '../build-proxy.ts'
import { answering, faultText, replyText } from '../upstream.ts'

type Proxy = Awaited<ReturnType<typeof buildProxy>>

async function ask(proxy: Proxy, submission = aSubmission()) {
  await proxy.services.outbox.accept(proxy.user('hubert'), submission)
  return proxy.answerTo(submission.id)
}

describe('A call', () => {
  it('carries what only the proxy knows, and basic authentication', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission()
    await ask(proxy, submission)
    const [call] = proxy.upstream.calls
    expect(call?.path).toBe('/SOA4520/RetrieveTIGroupsService/v2/retrieveTI')
    expect(call?.headers).toMatchObject({
      soapaction: '"http://kszbcss.fgov.be/RetrieveTIGroupsService/retrieveTI"',
      'content-type': 'text/xml; charset=utf-8',
      authorization: `Basic ${Buffer.from('demo:secret-of-the-centre').toString('base64')}`,
    })
    const message = unwrapSoap(parseXml(call?.body ?? ''))
    const customer = child(message, 'informationCustomer')
    expect(textOf(customer, 'ticket')).toBe(submission.id)
    expect(textOf(customer, 'timestampSent')).toBe('2026-11-21T11:00:00.000+01:00')
    expect(descend(customer, 'customerIdentification', 'cbeNumber')?.text).toBe('0123456749')
    expect(textOf(message, 'legalContext')).toBe('PCSA:SOCIAL_INQUIRY')
  })

  const validatedOnly: [string, ProxyOptions][] = [
    ['live requests are off', { settings: { liveRequests: false } }],
    ['the demo is set to an environment of the CBSS', { settings: { environment: 'prod' } }],
    ['real use starts as shipped', { mode: 'real', settings: { environment: 'test', liveRequests: false } }],
  ]
  it.each(validatedOnly)('is not made when %s: the request is validated', async (_when, options) => {
    const proxy = await buildProxy(options)
    expect(await ask(proxy)).toMatchObject({ state: 'validated', sentAt: null, problem: null })
    expect(proxy.upstream.calls).toEqual([])
    expect((await proxy.journal('intent', 'validated', 'outcome')).map(({ kind }) => kind)).toEqual([
      'validated',
    ])
  })

  it('is made with the settings of its moment, not of the receipt', async () => {
    const proxy = await buildProxy()
    const slow = Promise.withResolvers<ServerResponse>()
    proxy.upstream.answerWith((response) => slow.resolve(response))
    const submission = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    const response = await slow.promise
    await proxy.set({ environment: 'none', liveRequests: false })
    answering(200, replyText('NO_DATA_FOUND'))(response, { path: '', headers: {}, body: '' })
    expect(await proxy.answerTo(submission.id)).toMatchObject({ state: 'ok', environment: 'demo' })
  })
})

describe('An answer', () => {
  const drip = (response: ServerResponse) => response.writeHead(200).write('<soap:Env')
  const cases = [
    ['DATA_FOUND', answering(200, replyText('DATA_FOUND')), 'ok', null, 200],
    ['NO_DATA_FOUND', answering(200, replyText('NO_DATA_FOUND')), 'ok', null, 200],
    ['NO_RESULT', answering(200, replyText('NO_RESULT')), 'errors', null, 200],
    ['a fault with status 500', answering(500, faultText), 'failed', null, 500],
    ['a fault with status 200', answering(200, faultText), 'failed', null, 200],
    ['status 500 without a fault', answering(500, replyText('DATA_FOUND')), 'unknown', 'reply-refused', 500],
    ['status 401', answering(401, ''), 'failed', 'access-refused', 401],
    ['status 403', answering(403, '<html/>'), 'failed', 'access-refused', 403],
    ['status 404', answering(404, ''), 'unknown', 'reply-refused', 404],
    [
      'a redirect',
      (r: ServerResponse) => r.writeHead(302, { location: '/' }).end(),
      'unknown',
      'reply-refused',
      302,
    ],
    [
      'an HTML page',
      answering(200, '<html><body>Sorry</body></html>'),
      'unknown',
      'reply-not-understood',
      200,
    ],
    ['malformed XML', answering(200, '<soap:Envelope>'), 'unknown', 'reply-not-understood', 200],
    [
      'a DOCTYPE',
      answering(200, `<!DOCTYPE a>${replyText('DATA_FOUND')}`),
      'unknown',
      'reply-not-understood',
      200,
    ],
    ['nothing', answering(200, ''), 'unknown', 'reply-not-understood', 200],
    ['a cut before the headers', (r: ServerResponse) => r.destroy(), 'unknown', 'reply-cut', null],
    [
      'a cut in the body',
      (r: ServerResponse) => (drip(r), setImmediate(() => r.destroy())),
      'unknown',
      'reply-cut',
      200,
    ],
    ['headers that do not come', () => {}, 'unknown', 'reply-late', null],
    ['a body that does not go on', drip, 'unknown', 'reply-late', 200],
    ['11 MB', answering(200, `<a>${'x'.repeat(11 * 1024 * 1024)}</a>`), 'unknown', 'reply-refused', 200],
  ] as const

  it.each(cases)('of %s', async (_what, does, state, problem, httpStatus) => {
    const proxy = await buildProxy()
    proxy.upstream.answerWith(does)
    expect(await ask(proxy)).toMatchObject({ state, problem, httpStatus })
    const rows = await proxy.journal('intent', 'outcome')
    expect(rows.map(({ kind }) => kind)).toEqual(['intent', 'outcome'])
    expect(rows[1]?.details).toMatchObject({ state, problem, httpStatus })
  })

  it('keeps ticket and messages of a fault as evidence', async () => {
    const proxy = await buildProxy()
    proxy.upstream.answerWith(answering(500, faultText))
    const answer = await ask(proxy)
    expect(answer.ticket).toBe('0c0ffee0-6f0a-4a8e-9f2e-0d9b1c2d3e4f')
    expect(answer.messages.map(({ code }) => code)).toContain('MSG00003')
  })

  it('that nobody understands is kept as it came', async () => {
    const proxy = await buildProxy()
    proxy.upstream.answerWith((response) => response.writeHead(200).end(Buffer.from([0x3c, 0xff, 0x61])))
    expect(await ask(proxy)).toMatchObject({ state: 'unknown', reply: '<\uFFFDa' })
  })

  it('of nobody there is failed: surely no byte left', async () => {
    const proxy = await buildProxy()
    await proxy.upstream.close()
    expect(await ask(proxy)).toMatchObject({ state: 'failed', problem: 'not-reached', httpStatus: null })
  })
})
