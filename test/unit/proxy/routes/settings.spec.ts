import { describe, expect, it } from 'vitest'
import { defaultPolicies } from '#core/records/policies.ts'
import { aSubmission, buildProxy } from '../build-proxy.ts'
import { sectionsOf, type FlatSettings } from '../live-settings.ts'

/** A proxy, and an admin who changes its two sections. */
async function withRolf(options: Parameters<typeof buildProxy>[0] = {}) {
  const proxy = await buildProxy(options)
  const rolf = await proxy.as('rolf')
  const connect = (change: Partial<FlatSettings>) =>
    rolf.put('/api/settings/connection', sectionsOf(change).connection)
  const organise = (change: Partial<FlatSettings>) =>
    rolf.put('/api/settings/organisation', sectionsOf(change).organisation)
  return { ...proxy, rolf, connect, organise }
}

describe('PUT /api/settings/:section', () => {
  it('is effective with the next request', async () => {
    const proxy = await withRolf()
    await proxy.connect({ liveRequests: false })
    const validated = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), validated)
    expect(await proxy.answerTo(validated.id)).toMatchObject({
      state: 'validated',
      sentAt: null,
      ticket: null,
    })
    expect(proxy.upstream.calls).toHaveLength(0)

    await proxy.organise({ requestingOrganisation: '0200881951' })
    await proxy.connect({ httpUserName: 'other' })
    const sent = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), sent)
    expect(await proxy.answerTo(sent.id)).toMatchObject({ state: 'ok' })
    const [call] = proxy.upstream.calls
    expect(call?.body).toContain('<cbeNumber>0200881951</cbeNumber>')
    const credentials = Buffer.from('other:secret-of-the-centre').toString('base64')
    expect(call?.headers.authorization).toBe(`Basic ${credentials}`)
  })

  it('never gives the password back, and stores it sealed', async () => {
    const proxy = await withRolf()
    const changed = await proxy.connect({ httpPassword: 'another-secret' })
    const read = await proxy.rolf.get('/api/settings')
    const stored = await proxy.services.store.db.selectFrom('secrets').selectAll().execute()
    const bytes = Buffer.concat(stored.map(({ value }) => value))
    for (const text of [changed.body, read.body, bytes.toString('latin1'), proxy.log.join('')]) {
      expect(text).not.toContain('secret-of')
      expect(text).not.toContain('another-secret')
    }
    expect(read.json().secrets.httpPassword).toEqual({ set: '2026-11-21T10:00:00.000Z', expires: null })
  })

  it('keeps the password where none is given, and takes it away where it is null', async () => {
    const proxy = await withRolf()
    const { httpPassword: _, ...rest } = sectionsOf({ connectSeconds: 7 }).connection
    expect((await proxy.rolf.put('/api/settings/connection', rest)).statusCode).toBe(200)
    await proxy.services.outbox.accept(proxy.user('hubert'), aSubmission())
    await expect.poll(() => proxy.upstream.calls.length).toBe(1)
    expect(proxy.upstream.calls[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('demo:secret-of-the-centre').toString('base64')}`,
    )
    const taken = await proxy.connect({ httpPassword: null, liveRequests: false })
    expect(taken.json().secrets.httpPassword).toEqual({ set: null, expires: null })
    expect(taken.json().changes[0]).toMatchObject({ field: 'httpPassword', old: '', new: 'removed' })
  })

  it('says who changed what, newest first, and of the password only that it changed', async () => {
    const proxy = await withRolf()
    proxy.time.now += 60_000
    const { changes } = (await proxy.connect({ httpPassword: 'new-secret', liveRequests: false })).json()
    const line = { section: 'connection', byName: 'rolf', at: '2026-11-21T10:01:00.000Z' }
    expect(changes.slice(0, 2)).toEqual([
      { ...line, field: 'httpPassword', old: '', new: 'changed' },
      { ...line, field: 'liveRequests', old: 'true', new: 'false' },
    ])
    const [row] = (await proxy.journal('settings-changed')).slice(-1)
    expect(row).toMatchObject({
      actor: proxy.user('rolf').id,
      details: { section: 'connection', fields: ['liveRequests', 'httpPassword'] },
    })
  })

  it.each([
    ['an enterprise number with wrong check digits', { requestingOrganisation: '0123456748' }],
    ['an enterprise number with dots', { requestingOrganisation: '0123.456.749' }],
    ['no enterprise number while live', { requestingOrganisation: '' }],
    ['an SSDN user id of ten digits', { ssdnUserId: '6807029013' }],
    ['an address that is none', { ssdnEmail: 'cbss at pcsw' }],
    ['a sector without sub-code', { sector: '17' }],
  ])('refuses %s and names the field', async (_what, change) => {
    const proxy = await withRolf()
    const response = await proxy.organise(change)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({
      code: 'invalid-input',
      fields: [{ field: Object.keys(change)[0], reason: expect.any(String) }],
    })
    expect((await proxy.journal('settings-changed')).length).toBe(2)
  })

  it.each([
    ['a user name with a colon', { httpUserName: 'a:b' }, 'httpUserName'],
    ['no user name while live', { httpUserName: '' }, 'httpUserName'],
    ['no password while live', { httpPassword: null }, 'httpPassword'],
    ['an environment that is none of the five', { environment: 'moon' as 'demo' }, 'environment'],
    ['a field that does not exist', { colour: 'blue' }, 'colour'],
    ['a certificate that is none', { clientCertificate: 'x', clientKey: 'y' }, 'clientCertificate'],
    ['a key alone', { clientKey: 'y' }, 'clientCertificate'],
    ['an authority that is none', { certificateAuthority: 'x' }, 'certificateAuthority'],
  ])('refuses %s in the connection and names the field', async (_what, change, field) => {
    const proxy = await withRolf()
    const response = await proxy.connect(change as Partial<FlatSettings>)
    expect(response.statusCode).toBe(400)
    expect(response.json().fields[0]).toEqual({ field, reason: expect.any(String) })
  })

  it.each([
    [
      'a longest period of what is no purpose',
      { maximumPeriods: { 'Mustermann Max': 30 } },
      'maximumPeriods',
    ],
    [
      'two reasons of one id',
      { reasons: [...defaultPolicies.reasons, ...defaultPolicies.reasons] },
      'reasons',
    ],
  ])('refuses %s in the policies and names the field', async (_what, change, field) => {
    const proxy = await withRolf()
    const response = await proxy.rolf.put('/api/settings/policies', { ...defaultPolicies, ...change })
    expect(response.json().fields).toEqual([{ field, reason: expect.any(String) }])
  })

  it.each([
    ['in clear to another machine', 'http://cbss.example/x'],
    ['with a user', 'https://me@cbss.example/x'],
    ['with a query', 'https://cbss.example/x?y'],
    ['that is none', 'somewhere'],
    ['of another kind', 'ftp://cbss.example/x'],
  ])('refuses an endpoint %s', async (_what, url) => {
    const proxy = await withRolf()
    const { endpoints } = sectionsOf().connection
    const response = await proxy.connect({
      endpoints: { ...endpoints, acpt: { ...endpoints.acpt, tx25: url } },
    })
    expect(response.json().fields).toEqual([{ field: 'endpoints.acpt.tx25', reason: expect.any(String) }])
  })

  it('names every field that is refused', async () => {
    const proxy = await withRolf()
    const { fields } = (await proxy.organise({ requestingOrganisation: '1', ssdnEmail: 'x' })).json()
    expect(fields.map(({ field }: { field: string }) => field)).toEqual([
      'requestingOrganisation',
      'ssdnEmail',
    ])
  })

  it('accepts empty fields while nothing leaves', async () => {
    const proxy = await withRolf()
    expect((await proxy.connect({ httpUserName: '', liveRequests: false })).statusCode).toBe(200)
    expect((await proxy.organise({ requestingOrganisation: '', ssdnEmail: '' })).statusCode).toBe(200)
  })

  it('refuses the demo environment in real use', async () => {
    const proxy = await withRolf({ mode: 'real', settings: { environment: 'test' } })
    const response = await proxy.connect({ environment: 'demo' })
    expect(response.json()).toMatchObject({ code: 'invalid-input', fields: [{ field: 'environment' }] })
  })
})

describe('Five minutes after the last proof', () => {
  it.each([
    ['credentials', { httpUserName: 'other' }, 403],
    ['a password', { httpPassword: 'other-secret' }, 403],
    ['live requests', { liveRequests: false }, 200],
  ])('changing %s %j gets %i', async (_what, change, status) => {
    const proxy = await withRolf()
    proxy.time.now += 5 * 60_000
    const { httpPassword: _, ...rest } = sectionsOf().connection
    const response = await proxy.rolf.put('/api/settings/connection', { ...rest, ...change })
    expect(response.statusCode).toBe(status)
    if (status === 403) expect(response.json().code).toBe('step-up-required')
  })

  it.each([
    ['who reads results', { resultReaders: 'assigned-caseworkers' }, 403],
    ['the second factor', { secondFactor: 'required' }, 403],
    ['how long evidence is kept', { retentionDays: 30 }, 403],
    ['when an author is told who read', { noticeDelayDays: 365 }, 403],
    ['the lock', { idleMinutes: 6 }, 200],
  ])('changing %s %j in the policies gets %i', async (_what, change, status) => {
    const proxy = await withRolf()
    proxy.time.now += 5 * 60_000
    const response = await proxy.rolf.put('/api/settings/policies', { ...defaultPolicies, ...change })
    expect(response.statusCode).toBe(status)
  })
})
