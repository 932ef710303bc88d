import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { unwrapSsdn } from '#core/cbss/ssdn/unwrap.ts'
import { child, descend, textOf } from '#core/xml/find.ts'
import { parseXml } from '#core/xml/parse.ts'
import { asAnswer, ssdnReply } from '../../core/cbss/ssdn/reply.ts'
import { aClient, ssin, submissionOf } from '../build-proxy.ts'
import { answering } from '../upstream.ts'
import { aProxy, cut, identify, list, manage, managed, register, search, userId } from './classic.ts'

describe('A classic service', () => {
  it('is called as text in sendXML, without authentication, by whom the settings say', async () => {
    const proxy = await aProxy()
    const submission = search()
    proxy.upstream.answerWith(answering(200, asAnswer(ssdnReply())))
    await (await proxy.as('hubert')).post('/api/outbox', submission)
    expect(await proxy.answerTo(submission.id)).toMatchObject({
      state: 'ok',
      ticket: 'THTTMHHP49DGQ9V',
      clientId: '',
    })
    const [call] = proxy.upstream.calls
    expect(call?.path).toBe('/connectors/webservice/KSZBCSSWebServiceConnectorPort')
    expect(call?.headers.authorization).toBeUndefined()
    expect(call?.headers.soapaction).toBe('"http://ksz-bcss.fgov.be/connectors/WebServiceConnector/sendXML"')
    const request = unwrapSsdn(parseXml(call?.body ?? ''))
    const user = descend(request, 'RequestContext', 'AuthorizedUser')
    expect(
      ['UserID', 'Email', 'OrgUnit', 'MatrixID', 'MatrixSubID'].map((name) => textOf(user, name)),
    ).toEqual([userId, 'cbss@pcsw.example', '0123456749', '17', '1'])
    const message = descend(request, 'RequestContext', 'Message')
    expect(textOf(message, 'Reference')).toBe('IdentifyPersonRequest # 1')
    expect(textOf(message, 'TimeRequest')).toBe('20261121T110000')
    const service = child(request, 'ServiceRequest')
    expect([textOf(service, 'ServiceId'), textOf(service, 'Version')]).toEqual([
      'OCMWCPASIdentifyPerson',
      '20050930',
    ])
    expect(descend(service, 'IdentifyPersonRequest', 'SearchCriteria', 'PhoneticCriteria')).toBeDefined()
  })

  it('is journalled without anything personal in clear', async () => {
    const proxy = await aProxy()
    proxy.upstream.answerWith(managed())
    const submission = register()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
    const [intent] = await proxy.journal('intent')
    expect(intent?.details).toMatchObject({
      service: 'manage-access',
      number: 1,
      action: 'REGISTER',
      purpose: '1',
      startDate: '2026-11-01',
      endDate: '2026-12-31',
      sector: '17',
    })
    expect(intent?.subject).not.toBeNull()
    expect(JSON.stringify(intent?.details)).not.toContain(ssin)
  })

  it('is validated in body and envelope, and not called, while live requests are off', async () => {
    const proxy = await aProxy({ settings: { liveRequests: false } })
    const submission = register()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    expect(await proxy.answerTo(submission.id)).toMatchObject({
      state: 'validated',
      ticket: null,
      messages: [{ severity: 'information', code: 'VALIDATED', text: expect.stringContaining('XSD') }],
    })
    expect(proxy.upstream.calls).toEqual([])
  })

  it('waits while the settings do not say who asks', async () => {
    const proxy = await aProxy({ settings: { ssdnUserId: '' } })
    const refused = await (await proxy.as('hubert')).post('/api/outbox', register())
    expect([refused.statusCode, refused.json().code]).toEqual([503, 'switched-off'])
  })

  it.each([
    ['the person', [ssin, '71041590369']],
    ['the action', ['REGISTER', 'UNREGISTER']],
    ['the period', ['2026-12-31', '2027-12-31']],
    ['the sector', ['>17<', '>16<']],
  ] as const)('is refused where the XML differs from the record in %s', async (_what, [before, after]) => {
    const proxy = await aProxy()
    const innerXml = register().innerXml.replace(before, after)
    const submission = { ...register(), innerXml, hash: createHash('sha256').update(innerXml).digest('hex') }
    const refused = await (await proxy.as('hubert')).post('/api/outbox', submission)
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'record-differs'])
  })

  it('is refused with the reason of each field', async () => {
    const proxy = await aProxy()
    const parameters = { ...manage, action: 'REGISTER', purpose: '', endDate: '2026-10-31' } as const
    const hubert = await proxy.as('hubert')
    const refused = await hubert.post('/api/outbox', submissionOf('manage-access', { parameters }))
    expect(refused.json()).toMatchObject({
      code: 'invalid-input',
      fields: [
        { field: 'parameters.purpose', reason: 'missing' },
        { field: 'parameters.endDate', reason: 'end-before-start' },
      ],
    })
    const mixed = await hubert.post('/api/outbox', { ...list(), parameters: identify })
    expect(mixed.json().code).toBe('invalid-input')
  })
})

it('A registration in another sector than the organisation has is refused', async () => {
  const proxy = await aProxy({ settings: { sector: '18.1' } })
  const refused = await (await proxy.as('hubert')).post('/api/outbox', register())
  expect(refused.json()).toMatchObject({
    code: 'invalid-input',
    fields: [{ field: 'parameters.sector', reason: 'sector-differs' }],
  })
})

/** Has somebody ask, and waits for the answer. */
async function asked(
  proxy: Awaited<ReturnType<typeof aProxy>>,
  name: string,
  submission: ReturnType<typeof list>,
): Promise<string> {
  await proxy.services.outbox.accept(proxy.user(name), submission)
  await proxy.answerTo(submission.id)
  return submission.id
}

describe('A registration of which nobody knows', () => {
  async function anUnknown(submission = register()) {
    const proxy = await aProxy()
    const hubert = await proxy.as('hubert')
    proxy.upstream.answerWith(cut)
    await hubert.post('/api/outbox', submission)
    expect(await proxy.answerTo(submission.id)).toMatchObject({ state: 'unknown' })
    return { proxy, hubert, submission, url: `/api/requests/${submission.id}/resolution` }
  }

  it('is never repeated, not even where the proxy lost it', async () => {
    const { proxy, hubert, submission } = await anUnknown()
    for (const again of [submission, register()]) {
      const refused = await hubert.post('/api/outbox', { ...again, attempt: 2 })
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'attempt-not-allowed'])
    }
    expect(proxy.upstream.calls).toHaveLength(1)
  })

  it('is settled by its author, once, with what the list showed', async () => {
    const { proxy, hubert, submission, url } = await anUnknown()
    proxy.upstream.answerWith(managed())
    const listId = await asked(proxy, 'hubert', list())
    const body = { outcome: 'carried-out', note: 'In the list since today', listId } as const
    const settled = await hubert.post(url, body)
    expect(settled.json()).toMatchObject({
      id: submission.id,
      state: 'resolved',
      messages: [{ severity: 'information', code: 'RESOLVED-YES', text: 'In the list since today' }],
      reply: 'Bad gateway',
    })
    const [row] = await proxy.journal('resolved')
    expect(row?.details).toMatchObject({
      requestId: submission.id,
      outcome: 'carried-out',
      listId: body.listId,
    })
    expect((await hubert.post(url, body)).json().code).toBe('not-resolvable')
  })

  it.each([
    ['was never asked', async () => list().id],
    ['is no list', async ({ submission }) => submission.id],
    ['is a colleague’s', ({ proxy }) => asked(proxy, 'theresia', list())],
    [
      'is about another client',
      async ({ proxy }) => {
        const other = randomUUID()
        await proxy.services.clients.put(aClient({ id: other }))
        return asked(proxy, 'hubert', { ...list(), clientId: other })
      },
    ],
    [
      'was not answered',
      async ({ proxy }) => {
        proxy.upstream.answerWith(cut)
        return asked(proxy, 'hubert', list())
      },
    ],
  ] satisfies [string, (world: Awaited<ReturnType<typeof anUnknown>>) => Promise<string>][])(
    'is not settled by a list that %s',
    async (_which, listIn) => {
      const world = await anUnknown()
      world.proxy.upstream.answerWith(managed())
      const listId = await listIn(world)
      const refused = await world.hubert.post(world.url, { outcome: 'carried-out', note: '', listId })
      expect(refused.json()).toMatchObject({ code: 'invalid-input', fields: [{ field: 'listId' }] })
      expect(await world.proxy.journal('resolved')).toEqual([])
    },
  )

  it('is settled by nobody else', async () => {
    const { proxy, url } = await anUnknown()
    const body = { outcome: 'not-carried-out', note: '' }
    for (const name of ['theresia', 'rolf', 'patrick']) {
      expect((await (await proxy.as(name)).post(url, body)).json().code).toBe('not-allowed')
    }
    expect((await (await proxy.as('hubert')).post('/api/requests/x/resolution', body)).json().code).toBe(
      'not-found',
    )
  })

  it('is something else than a list, which is asked again', async () => {
    const { proxy, hubert, submission, url } = await anUnknown(list())
    expect((await hubert.post(url, { outcome: 'carried-out', note: '' })).json().code).toBe('not-resolvable')
    proxy.upstream.answerWith(managed())
    expect((await hubert.post('/api/outbox', { ...submission, attempt: 2 })).statusCode).toBe(202)
    expect(await proxy.answerTo(submission.id)).toMatchObject({ state: 'ok', attempt: 2 })
  })
})
