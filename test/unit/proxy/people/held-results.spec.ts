import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy } from '../build-proxy.ts'
import { codeOf, cookieOf, setUpFactor, signIn } from './one-time.ts'

const chosen = 'a password of my own'

/** Hubert has an answered request; what he sees of it is asked with a session. */
async function withAnswer() {
  const proxy = await buildProxy()
  const submission = aSubmission()
  await proxy.services.outbox.accept(proxy.user('hubert'), submission)
  await proxy.answerTo(submission.id)
  const path = `/api/people/${proxy.user('hubert').id}`
  const [rolf, patrick] = [await proxy.as('rolf'), await proxy.as('patrick')]
  const reset = async () => String((await rolf.post(`${path}/password`, {})).json().oneTimePassword)

  /** Signs in with a one-time password, chooses another, and returns what is seen of the answer. */
  async function seenWith(password: string, code?: string) {
    const entered = await signIn(proxy, { name: 'hubert', password, ...(code && { code }) })
    const headers = cookieOf(entered)
    if (entered.json().duties?.length) {
      const payload = { current: password, password: chosen }
      await proxy.app.inject({ method: 'PUT', url: '/api/session/password', headers, payload })
    }
    const get = (url: string) => proxy.app.inject({ method: 'GET', url, headers })
    const result = await get(`/api/requests/${submission.id}/result`)
    const [requests, answers] = [await get('/api/sync/requests'), await get('/api/sync/answers')]
    return {
      entered,
      headers,
      code: result.statusCode === 200 ? 'read' : result.json().code,
      pulled: [requests.json().documents?.length, answers.json().documents?.length],
    }
  }
  return { ...proxy, proxy, submission, path, rolf, patrick, reset, seenWith }
}

const closed = { code: 'results-held', pulled: [0, 0] }
const open = { code: 'read', pulled: [1, 1] }

describe('After a reset by an admin', () => {
  it('the sessions are over and earlier results stay closed, also with a factor set up since', async () => {
    const { proxy, reset, seenWith } = await withAnswer()
    const hubert = await proxy.as('hubert')
    proxy.time.now += 1000
    const password = await reset()
    expect((await hubert.get('/api/session')).statusCode).toBe(401)
    const first = await seenWith(password)
    expect(first).toMatchObject(closed)
    const ask = (url: string, payload: object) =>
      proxy.app.inject({ method: 'POST', url, headers: first.headers, payload })
    const { secret } = (await ask('/api/session/second-factor/begin', {})).json()
    await ask('/api/session/second-factor/confirm', { code: codeOf(proxy, secret) })
    proxy.time.now += 30_000
    expect(await seenWith(chosen, codeOf(proxy, secret))).toMatchObject(closed)
    // Nor does another reset make that factor an old one.
    proxy.time.now += 30_000
    const again = await reset()
    expect(await seenWith(again, codeOf(proxy, secret))).toMatchObject(closed)
  })

  it('what is asked since is open', async () => {
    const { proxy, reset, seenWith } = await withAnswer()
    proxy.time.now += 1000
    const { headers } = await seenWith(await reset())
    proxy.time.now += 1000
    const later = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), later)
    await proxy.answerTo(later.id)
    const url = `/api/requests/${later.id}/result`
    expect((await proxy.app.inject({ method: 'GET', url, headers })).statusCode).toBe(200)
    expect((await seenWith(chosen)).pulled).toEqual([1, 1])
  })

  it('a device from before gets no share of its key, a new one does', async () => {
    const { proxy, path, patrick, reset, seenWith } = await withAnswer()
    const device = (id: string) => ({ id, kind: 'desk', label: 'Firefox, Windows', appVersion: '0.1.0' })
    const [old, fresh] = [randomUUID(), randomUUID()]
    await (await proxy.as('hubert')).post('/api/devices', device(old))
    proxy.time.now += 1000
    const { headers } = await seenWith(await reset())
    const register = async (id: string) => {
      const payload = device(id)
      const response = await proxy.app.inject({ method: 'POST', url: '/api/devices', headers, payload })
      return response.json().code ?? Buffer.from(response.json().share, 'base64').length
    }
    expect([await register(old), await register(fresh)]).toEqual(['results-held', 32])
    await patrick.post(`${path}/release-results`, {})
    expect(await register(old)).toBe(32)
  })

  it('a factor from before opens them with the sign-in', async () => {
    const { proxy, reset, seenWith } = await withAnswer()
    const { secret } = await setUpFactor(proxy, 'hubert')
    proxy.time.now += 60_000
    expect(await seenWith(await reset(), codeOf(proxy, secret))).toMatchObject(open)
    const [row] = await proxy.journal('results-released')
    expect(row?.details).toEqual({ userId: proxy.user('hubert').id, by: 'own-factor' })
  })

  it('a recovery code from before does too', async () => {
    const { proxy, reset, seenWith } = await withAnswer()
    const { recoveryCodes } = await setUpFactor(proxy, 'hubert')
    proxy.time.now += 60_000
    expect(await seenWith(await reset(), recoveryCodes[0])).toMatchObject(open)
  })

  it('an advisor opens them, an admin and the user himself do not', async () => {
    const { proxy, rolf, patrick, path, reset, seenWith } = await withAnswer()
    proxy.time.now += 1000
    const { headers } = await seenWith(await reset())
    const release = `${path}/release-results`
    expect((await rolf.post(release, {})).json().code).toBe('not-allowed')
    const own = await proxy.app.inject({ method: 'POST', url: release, headers, payload: {} })
    expect(own.json().code).toBe('not-allowed')
    expect((await patrick.post(release, {})).json().resultsHeldSince).toBeNull()
    expect(await seenWith(chosen)).toMatchObject(open)
    expect((await patrick.post(release, {})).json().code).toBe('not-found')
  })

  it('of an advisor he is none until he is himself again: the admin could act as one', async () => {
    const { proxy, rolf, submission } = await withAnswer()
    const reset = await rolf.post(`/api/people/${proxy.user('patrick').id}/password`, {})
    const password = String(reset.json().oneTimePassword)
    const headers = cookieOf(await signIn(proxy, { name: 'patrick', password }))
    const ask = (method: 'POST' | 'PUT', url: string, payload: object) =>
      proxy.app.inject({ method, url, headers, payload })
    await ask('PUT', '/api/session/password', { current: password, password: chosen })
    const theresia = `/api/people/${proxy.user('theresia').id}`
    const codes = [
      await ask('POST', `/api/requests/${submission.id}/result`, { reason: 'Complaint 12' }),
      await ask('POST', `${theresia}/release-results`, {}),
      await ask('PUT', `${theresia}/roles`, { roles: [{ role: 'security-advisor', until: null }] }),
    ].map((response) => response.json().code)
    expect(codes).toEqual(['confidential-data', 'not-allowed', 'not-allowed'])
  })

  it('of the second factor, which is taken away, they are closed as well', async () => {
    const { proxy, rolf, path, seenWith } = await withAnswer()
    await setUpFactor(proxy, 'hubert')
    proxy.time.now += 1000
    await rolf.delete(`${path}/second-factor`)
    expect(await seenWith('demo-hubert')).toMatchObject(closed)
  })
})
