import { describe, expect, it } from 'vitest'
import { buildProxy } from '../build-proxy.ts'
import { codeOf, cookieOf, setUpFactor, signIn } from '../people/one-time.ts'

const right = { name: 'hubert', password: 'demo-hubert' }
const step = 30_000

async function withFactor() {
  const proxy = await buildProxy()
  const factor = await setUpFactor(proxy, 'hubert')
  // The code that confirmed the factor is used up.
  proxy.time.now += step
  return { ...proxy, ...factor, proxy }
}

describe('A second factor', () => {
  it('is shown once as text and address, counts from its first code on, and is stored sealed', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const begun = (await hubert.post('/api/session/second-factor/begin', {})).json()
    expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(begun.uri).toContain(`secret=${begun.secret}`)
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\/CBSS%20Desk:hubert\?/)
    expect((await signIn(proxy, right)).statusCode).toBe(200)
    const wrong = await hubert.post('/api/session/second-factor/confirm', { code: '000000' })
    expect(wrong.json().code).toBe('wrong-second-factor')
    const code = codeOf(proxy, begun.secret)
    const { recoveryCodes } = (await hubert.post('/api/session/second-factor/confirm', { code })).json()
    expect(new Set(recoveryCodes).size).toBe(10)
    const rows = await proxy.services.store.db.selectFrom('factors').selectAll().execute()
    const stored = rows.map((row) => Buffer.from(row.secret).toString('latin1') + row.recovery_codes).join('')
    for (const secret of [begun.secret, ...recoveryCodes]) expect(stored).not.toContain(secret)
    expect((await hubert.get('/api/session')).json().secondFactor).toEqual({
      since: '2026-11-21T10:00:00.000Z',
      recoveryCodesLeft: 10,
    })
  })

  it('is needed at sign-in from then on, after the right password alone', async () => {
    const { proxy, secret } = await withFactor()
    expect((await signIn(proxy, right)).json().code).toBe('second-factor-required')
    expect((await signIn(proxy, { ...right, password: 'x' })).json().code).toBe('wrong-credentials')
    const wrong = await signIn(proxy, { ...right, code: '123456' })
    expect([wrong.statusCode, wrong.json().code]).toEqual([403, 'wrong-second-factor'])
    expect(wrong.cookies).toEqual([])
    const response = await signIn(proxy, { ...right, code: codeOf(proxy, secret) })
    expect(response.statusCode).toBe(200)
    const failures = await proxy.journal('sign-in-failed')
    expect(failures.map(({ details }) => details)).toEqual([{ step: 'password' }, { step: 'second-factor' }])
  })

  it.each([
    ['one step late', -30, 200],
    ['one step early', 30, 200],
    ['two steps late', -60, 403],
    ['two steps early', 60, 403],
  ])('takes a code %s: %i seconds gets %i', async (_what, seconds, status) => {
    const { proxy, secret } = await withFactor()
    proxy.time.now += 10 * step
    const response = await signIn(proxy, { ...right, code: codeOf(proxy, secret, seconds) })
    expect(response.statusCode).toBe(status)
  })

  it('takes each code once, and none from before it', async () => {
    const { proxy, secret } = await withFactor()
    const code = codeOf(proxy, secret)
    const earlier = codeOf(proxy, secret, -30)
    const both = await Promise.all([signIn(proxy, { ...right, code }), signIn(proxy, { ...right, code })])
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 403])
    expect((await signIn(proxy, { ...right, code: earlier })).statusCode).toBe(403)
  })

  it('is replaced once each by its recovery codes, however they are typed', async () => {
    const { proxy, recoveryCodes } = await withFactor()
    const [first = '', second = ''] = recoveryCodes
    expect((await signIn(proxy, { ...right, code: first })).statusCode).toBe(200)
    expect((await signIn(proxy, { ...right, code: first })).statusCode).toBe(403)
    const typed = ` ${second.toLowerCase().replace('-', ' ')} `
    const response = await signIn(proxy, { ...right, code: typed })
    expect(response.json().secondFactor.recoveryCodesLeft).toBe(8)
    expect((await proxy.journal('recovery-code-used')).map(({ details }) => details)).toEqual([
      { left: 9 },
      { left: 8 },
    ])
  })

  it('takes ten wrong codes in a quarter of an hour, from all addresses together', async () => {
    const { proxy, secret } = await withFactor()
    for (let count = 0; count < 10; count += 1) {
      const guess = { ...right, code: String(100_000 + count) }
      expect((await signIn(proxy, guess, `10.0.0.${count}`)).statusCode).toBe(403)
    }
    const late = await signIn(proxy, { ...right, code: codeOf(proxy, secret) }, '10.0.1.1')
    expect([late.statusCode, late.json().code]).toEqual([429, 'too-many-attempts'])
  })

  it('is begun and taken away only after a fresh proof', async () => {
    const { proxy, secret } = await withFactor()
    const hubert = cookieOf(await signIn(proxy, { ...right, code: codeOf(proxy, secret) }))
    const ask = (method: 'POST' | 'DELETE', url: string, payload?: object) =>
      proxy.app.inject({ method, url, headers: hubert, ...(payload && { payload }) })
    proxy.time.now += 5 * 60_000
    expect((await ask('DELETE', '/api/session/second-factor')).json().code).toBe('step-up-required')
    expect((await ask('POST', '/api/session/second-factor/begin', {})).json().code).toBe('step-up-required')
    const wrong = await ask('POST', '/api/session/step-up', { password: 'x' })
    expect(wrong.json().code).toBe('wrong-credentials')
    const proof = { code: codeOf(proxy, secret) }
    expect((await ask('POST', '/api/session/step-up', proof)).statusCode).toBe(200)
    expect((await ask('DELETE', '/api/session/second-factor')).statusCode).toBe(204)
    expect((await signIn(proxy, right)).statusCode).toBe(200)
  })

  it('must be set up before anything else where the centre requires it', async () => {
    const proxy = await buildProxy()
    const rolf = await proxy.as('rolf')
    const { policies } = (await rolf.get('/api/settings')).json().settings
    await rolf.put('/api/settings/policies', { ...policies, secondFactor: 'required' })
    const hubert = await proxy.as('hubert')
    expect((await hubert.get('/api/session')).json().duties).toEqual(['set-up-second-factor'])
    expect((await hubert.get('/api/sync/clients')).json().code).toBe('second-factor-required')
    const { secret } = (await hubert.post('/api/session/second-factor/begin', {})).json()
    await hubert.post('/api/session/second-factor/confirm', { code: codeOf(proxy, secret) })
    expect((await hubert.get('/api/sync/clients')).statusCode).toBe(200)
    expect((await hubert.delete('/api/session/second-factor')).json().code).toBe('second-factor-required')
  })
})
