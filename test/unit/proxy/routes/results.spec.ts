import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy, ssin } from '../build-proxy.ts'
import { answering, replyText } from '../upstream.ts'

const sample = path.resolve(import.meta.dirname, '../../../../../shared/cbss/samples/demo_tx25_1.xml')

async function withResult(text = replyText('NO_DATA_FOUND')) {
  const proxy = await buildProxy()
  proxy.upstream.answerWith(answering(200, text))
  const submission = aSubmission()
  await proxy.services.outbox.accept(proxy.user('hubert'), submission)
  await proxy.answerTo(submission.id)
  return { ...proxy, url: `/api/requests/${submission.id}/result`, submission }
}

describe('A result', () => {
  const refused = (code: string, message: string) => ({ code, message })
  const rights = [
    ['hubert, its author', 'hubert', 200, 200, null],
    ['theresia, another caseworker', 'theresia', 403, 403, refused('confidential-data', 'Confidential data')],
    ['rolf, an admin', 'rolf', 403, 403, refused('confidential-data', 'Confidential data')],
    [
      'patrick, a security advisor',
      'patrick',
      403,
      200,
      refused('reason-required', 'Reading this needs a reason.'),
    ],
  ] as const

  it.each(rights)('for %s', async (_who, name, plain, withReason, problem) => {
    const { as, url } = await withResult()
    const person = await as(name)
    const read = await person.get(url)
    expect(read.statusCode).toBe(plain)
    if (problem) expect(read.json()).toEqual(problem)
    expect((await person.post(url, { reason: 'Complaint of 20 November' })).statusCode).toBe(withReason)
  })

  it('is for nobody who is not signed in', async () => {
    const { app, url } = await withResult()
    expect((await app.inject(url)).json().code).toBe('not-signed-in')
  })

  it('holds request, answer and rows', async () => {
    const { as, url, submission } = await withResult()
    const { request, answer, rows } = (await (await as('hubert')).get(url)).json()
    expect(request).toMatchObject({ id: submission.id, reason: submission.reason, progress: 'handed-over' })
    expect(answer).toMatchObject({
      id: submission.id,
      state: 'ok',
      ticket: '5f1c2f0e-6f0a-4a8e-9f2e-0d9b1c2d3e4f',
    })
    expect(rows).toEqual([])
  })

  it.skipIf(!existsSync(sample))('of the sample has 18 rows for its author and for the advisor', async () => {
    const { as, url } = await withResult(readFileSync(sample, 'utf8'))
    const own = (await (await as('hubert')).get(url)).json()
    const audited = (await (await as('patrick')).post(url, { reason: 'Yearly check' })).json()
    expect([own.rows.length, audited.rows.length]).toEqual([18, 18])
    expect(own.answer.reply).toBe(readFileSync(sample, 'utf8'))
  })

  it.each([{}, { reason: '' }, { reason: '    ' }, { reason: 'no' }])(
    'is not given for the reason %j',
    async (body) => {
      const { as, url } = await withResult()
      const response = await (await as('patrick')).post(url, body)
      expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-input'])
    },
  )

  it('of an unknown request is not found', async () => {
    const { as } = await withResult()
    expect((await (await as('hubert')).get('/api/requests/no-such-id/result')).json().code).toBe('not-found')
  })
})

describe('The journal', () => {
  it('has every reading with its reason sealed, and every attempt without right', async () => {
    const { as, url, journal, user, submission, services } = await withResult()
    const patrick = await as('patrick')
    await patrick.get(url)
    await patrick.post(url, { reason: 'Complaint of 20 November' })
    const [refused, read] = await journal('read', 'read-refused')
    const requestId = submission.id
    const author = user('hubert').id
    const subject = services.store.seal.fingerprint(`ssin ${ssin}`)
    expect(refused).toMatchObject({
      kind: 'read-refused',
      details: { requestId, author, code: 'reason-required' },
    })
    expect(read).toMatchObject({
      kind: 'read',
      actor: user('patrick').id,
      details: { requestId, author },
      subject,
    })
    const personal = services.store.seal.open(read?.sealed ?? new Uint8Array(), `journal/${read?.sequence}`)
    expect(JSON.parse(personal.toString())).toEqual({ reason: 'Complaint of 20 November' })
  })
})

describe('The list of requests', () => {
  it('shows everything to admin and advisor, to caseworkers their own', async () => {
    const { as, services, user, answerTo } = await withResult()
    const second = aSubmission({ clientName: 'Musterfrau Anna' })
    await services.outbox.accept(user('theresia'), second)
    await answerTo(second.id)
    const numbers = async (name: string) => {
      const lines: { number: number }[] = (await (await as(name)).get('/api/requests')).json()
      return lines.map(({ number }) => number)
    }
    expect(await numbers('rolf')).toEqual([2, 1])
    expect(await numbers('patrick')).toEqual([2, 1])
    expect(await numbers('hubert')).toEqual([1])
    expect(await numbers('theresia')).toEqual([2])
  })

  it('names the client of the file, whatever the author called him', async () => {
    const { as, services, user } = await withResult()
    await services.outbox.accept(user('theresia'), aSubmission({ clientName: 'Somebody Else' }))
    const lines: { clientName: string }[] = (await (await as('rolf')).get('/api/requests')).json()
    expect(lines.map(({ clientName }) => clientName)).toEqual(['Mustermann, Max', 'Mustermann, Max'])
  })

  it('holds nothing of parameters, reasons or results, and goes on before a line', async () => {
    const { as, services, user, submission } = await withResult()
    const second = aSubmission()
    await services.outbox.accept(user('theresia'), second)
    const rolf = await as('rolf')
    const [newest] = (await rolf.get('/api/requests?limit=1')).json()
    expect(newest.id).toBe(second.id)
    const response = await rolf.get(`/api/requests?before=${newest.id}`)
    expect(response.json()).toEqual([
      {
        id: submission.id,
        number: 1,
        service: 'tx25',
        author: user('hubert').id,
        authorName: 'hubert',
        clientName: 'Mustermann, Max',
        environment: 'demo',
        state: 'ok',
        ticket: '5f1c2f0e-6f0a-4a8e-9f2e-0d9b1c2d3e4f',
        receivedAt: '2026-11-21T10:00:00.000Z',
        sentAt: '2026-11-21T10:00:00.000Z',
      },
    ])
  })
})
