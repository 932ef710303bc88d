import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy, liveSettings } from '../build-proxy.ts'

describe('PUT /api/settings', () => {
  it('is effective with the next request', async () => {
    const proxy = await buildProxy()
    const rolf = await proxy.as('rolf')
    await rolf.put('/api/settings', { ...liveSettings, liveRequests: false })
    const validated = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), validated)
    expect(await proxy.answerTo(validated.id)).toMatchObject({
      state: 'validated',
      sentAt: null,
      ticket: null,
    })
    expect(proxy.upstream.calls).toHaveLength(0)

    await rolf.put('/api/settings', {
      ...liveSettings,
      requestingOrganisation: '0200881951',
      httpUserName: 'other',
    })
    const sent = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), sent)
    expect(await proxy.answerTo(sent.id)).toMatchObject({ state: 'ok' })
    const [call] = proxy.upstream.calls
    expect(call?.body).toContain('<cbeNumber>0200881951</cbeNumber>')
    const credentials = Buffer.from('other:secret-of-the-centre').toString('base64')
    expect(call?.headers.authorization).toBe(`Basic ${credentials}`)
  })

  it('never gives the password back, and stores it sealed', async () => {
    const proxy = await buildProxy()
    const rolf = await proxy.as('rolf')
    const changed = await rolf.put('/api/settings', { ...liveSettings, httpPassword: 'another-secret' })
    const read = await rolf.get('/api/settings')
    const stored = await proxy.services.store.db.selectFrom('settings').selectAll().executeTakeFirstOrThrow()
    const bytes = Buffer.concat([stored.document, stored.password ?? new Uint8Array()])
    for (const text of [changed.body, read.body, bytes.toString('latin1'), proxy.log.join('')]) {
      expect(text).not.toContain('secret')
    }
    expect(read.json().httpPasswordSetAt).toBe('2026-11-21T10:00:00.000Z')
  })

  it('keeps the password where none is given', async () => {
    const proxy = await buildProxy()
    const { httpPassword: _, ...rest } = liveSettings
    const rolf = await proxy.as('rolf')
    expect((await rolf.put('/api/settings', { ...rest, sector: '17.2' })).statusCode).toBe(200)
    await proxy.services.outbox.accept(proxy.user('hubert'), aSubmission())
    await expect.poll(() => proxy.upstream.calls.length).toBe(1)
    expect(proxy.upstream.calls[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('demo:secret-of-the-centre').toString('base64')}`,
    )
  })

  it('says who changed what, newest first, and of the password only that it changed', async () => {
    const proxy = await buildProxy()
    const rolf = await proxy.as('rolf')
    proxy.time.now += 60_000
    const change = { ...liveSettings, httpPassword: 'new-secret', liveRequests: false }
    const { changes } = (await rolf.put('/api/settings', change)).json()
    const at = '2026-11-21T10:01:00.000Z'
    expect(changes.slice(0, 2)).toEqual([
      { field: 'httpPassword', byName: 'rolf', at, old: '', new: 'changed' },
      { field: 'liveRequests', byName: 'rolf', at, old: 'true', new: 'false' },
    ])
    const [row] = (await proxy.journal('settings-changed')).slice(-1)
    expect(row).toMatchObject({
      actor: proxy.user('rolf').id,
      details: { fields: ['liveRequests', 'httpPassword'] },
    })
  })

  it.each([
    [
      'an enterprise number with wrong check digits',
      { requestingOrganisation: '0123456748' },
      'requestingOrganisation',
    ],
    ['an enterprise number with dots', { requestingOrganisation: '0123.456.749' }, 'requestingOrganisation'],
    ['no enterprise number while live', { requestingOrganisation: '' }, 'requestingOrganisation'],
    ['an SSDN user id of ten digits', { ssdnUserId: '6807029013' }, 'ssdnUserId'],
    ['an address that is none', { ssdnEmail: 'cbss at pcsw' }, 'ssdnEmail'],
    ['a user name with a colon', { httpUserName: 'a:b' }, 'httpUserName'],
    ['no user name while live', { httpUserName: '' }, 'httpUserName'],
    ['a sector without sub-code', { sector: '17' }, 'sector'],
    ['an environment that is none of the five', { environment: 'moon' }, 'environment'],
    ['a field that does not exist', { colour: 'blue' }, 'colour'],
  ])('refuses %s and names the field', async (_what, change, field) => {
    const proxy = await buildProxy()
    const response = await (await proxy.as('rolf')).put('/api/settings', { ...liveSettings, ...change })
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({
      code: 'invalid-input',
      fields: [{ field, reason: expect.any(String) }],
    })
    expect((await proxy.journal('settings-changed')).length).toBe(1)
  })

  it('names every field that is refused', async () => {
    const proxy = await buildProxy()
    const change = { ...liveSettings, requestingOrganisation: '1', ssdnEmail: 'x' }
    const { fields } = (await (await proxy.as('rolf')).put('/api/settings', change)).json()
    expect(fields.map(({ field }: { field: string }) => field)).toEqual([
      'requestingOrganisation',
      'ssdnEmail',
    ])
  })

  it('accepts empty fields while nothing leaves', async () => {
    const proxy = await buildProxy()
    const empty = { requestingOrganisation: '', ssdnEmail: '', httpUserName: '', liveRequests: false }
    const response = await (await proxy.as('rolf')).put('/api/settings', { ...liveSettings, ...empty })
    expect(response.statusCode).toBe(200)
  })

  it('refuses the demo environment in real use', async () => {
    const proxy = await buildProxy({ mode: 'real', settings: { environment: 'test' } })
    const response = await (await proxy.as('rolf')).put('/api/settings', liveSettings)
    expect(response.json()).toMatchObject({ code: 'invalid-input', fields: [{ field: 'environment' }] })
  })
})
