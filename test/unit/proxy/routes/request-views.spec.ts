import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy, clientId, ssin } from '../build-proxy.ts'

async function withRequest(settings: object = {}) {
  const proxy = await buildProxy({ settings })
  const submission = aSubmission({ reason: 'Canary reason', clientName: 'Canary Carla' })
  await proxy.services.outbox.accept(proxy.user('hubert'), submission)
  await proxy.answerTo(submission.id)
  const path = `/api/requests/${submission.id}`
  return { ...proxy, proxy, submission, path }
}

describe('The requests of a client', () => {
  it('are to colleagues author, service, date and state, and nothing else', async () => {
    const { proxy, submission } = await withRequest()
    const response = await (await proxy.as('theresia')).get(`/api/clients/${clientId}/requests`)
    expect(response.json()).toEqual([
      {
        id: submission.id,
        author: proxy.user('hubert').id,
        authorName: 'hubert',
        service: 'tx25',
        at: '2026-11-21T10:00:00.000Z',
        state: 'ok',
      },
    ])
  })
})

describe('The technical view', () => {
  it('has steps with codes and durations for admin, advisor and author, without a personal value', async () => {
    const { proxy, path } = await withRequest()
    for (const name of ['rolf', 'patrick', 'hubert']) {
      const response = await (await proxy.as(name)).get(`${path}/technical`)
      expect(response.json()).toMatchObject({ service: 'tx25', number: 1 })
      const [attempt] = response.json().attempts
      expect(attempt).toMatchObject({ attempt: 1, state: 'ok', httpStatus: 200, problem: null })
      expect(attempt.steps.map(({ step }: { step: string }) => step)).toEqual([
        'received',
        'sent',
        'answered',
      ])
      for (const personal of [ssin, 'Canary', 'NO_DATA_FOUND']) expect(response.body).not.toContain(personal)
    }
    expect((await (await proxy.as('theresia')).get(`${path}/technical`)).json().code).toBe('not-found')
  })
})

describe('The raw messages', () => {
  it('are for the author, and for an advisor with a reason, each journalled', async () => {
    const { proxy, path, submission } = await withRequest()
    const raw = async (name: string, body: object) => (await proxy.as(name)).post(`${path}/raw`, body)
    const own = (await raw('hubert', {})).json()
    expect(own.sent).toBe(submission.innerXml)
    expect(own.received).toContain('NO_DATA_FOUND')
    expect((await raw('patrick', {})).json().code).toBe('reason-required')
    expect((await raw('patrick', { reason: 'Complaint 12' })).json()).toEqual(own)
    expect((await raw('rolf', { reason: 'Complaint 12' })).json().code).toBe('confidential-data')
    expect((await raw('theresia', {})).json().code).toBe('confidential-data')
    expect((await proxy.journal('raw-read', 'read-refused')).map(({ kind }) => kind)).toEqual([
      'raw-read',
      'read-refused',
      'raw-read',
      'read-refused',
      'read-refused',
    ])
  })
})

describe('The policy that assigned caseworkers read', () => {
  it.each([
    ['author', true, 'confidential-data'],
    ['assigned-caseworkers', true, undefined],
    ['assigned-caseworkers', false, 'confidential-data'],
  ] as const)('%s, assigned %j: %s', async (resultReaders, isAssigned, code) => {
    const { proxy, path } = await withRequest()
    const rolf = await proxy.as('rolf')
    const { policies } = (await rolf.get('/api/settings')).json().settings
    await rolf.put('/api/settings/policies', { ...policies, resultReaders })
    const theresia = await proxy.as('theresia')
    const client = (await theresia.post(`/api/clients/${clientId}`, {})).json()
    const caseworkers = isAssigned ? [proxy.user('theresia').id] : []
    await proxy.services.clients.put({ ...client, caseworkers })
    expect((await theresia.get(`${path}/result`)).json().code).toBe(code)
    expect((await theresia.post(`${path}/raw`, {})).json().code).toBe('confidential-data')
  })
})

describe('The author', () => {
  it.each([
    [0, 0, 1],
    [7, 6, 0],
    [7, 7, 1],
  ])('is told of a reading by an advisor after %i days: on day %i %i', async (delay, day, count) => {
    const { proxy, path, submission } = await withRequest()
    const rolf = await proxy.as('rolf')
    const { policies } = (await rolf.get('/api/settings')).json().settings
    await rolf.put('/api/settings/policies', { ...policies, noticeDelayDays: delay })
    await (await proxy.as('patrick')).post(`${path}/result`, { reason: 'Complaint 12' })
    proxy.time.now += day * 24 * 60 * 60_000
    const notices = (await (await proxy.as('hubert')).get('/api/notices')).json()
    expect(notices).toHaveLength(count)
    if (count > 0) expect(notices).toMatchObject([{ requestId: submission.id, byName: 'patrick' }])
    expect(JSON.stringify(notices)).not.toContain('Complaint')
    expect((await (await proxy.as('theresia')).get('/api/notices')).json()).toEqual([])
  })

  it('is not told of his own readings', async () => {
    const { proxy, path } = await withRequest()
    const hubert = await proxy.as('hubert')
    await hubert.get(`${path}/result`)
    await hubert.post(`${path}/result`, { reason: 'mine' })
    expect((await hubert.get('/api/notices')).json()).toEqual([])
  })
})
