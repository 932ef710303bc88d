import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import { closeDesk, openDesk } from '../../../../src/session/desk.ts'
import { rememberSession } from '../../../../src/session/known-session.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { aRealInstance, hubert } from '../frame/people.ts'

vi.mock('../../../../src/session/desk.ts', () => ({ openDesk: vi.fn(), closeDesk: vi.fn() }))

const proxy = setupServer()
const refused = () => HttpResponse.json({ code: 'not-signed-in', message: 'Nobody.' }, { status: 401 })

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  setActivePinia(createPinia())
  vi.mocked(openDesk).mockReset().mockResolvedValue()
  vi.mocked(closeDesk).mockReset().mockResolvedValue()
  proxy.use(
    http.get('*/api/instance', () => HttpResponse.json(aRealInstance())),
    http.get('*/api/session', () => HttpResponse.json({ user: hubert })),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

describe('Opening the app', () => {
  it('opens the desk of whoever has a session', async () => {
    const session = useSessionStore()
    await session.restore()
    expect(session.status).toBe('signed-in')
    expect(openDesk).toHaveBeenCalledWith(aRealInstance().id, hubert.id)
  })

  it('asks to sign in where nobody has one', async () => {
    proxy.use(http.get('*/api/session', refused))
    const session = useSessionStore()
    await session.restore()
    expect(session.status).toBe('signed-out')
  })

  it('says that the proxy cannot be reached only when it cannot', async () => {
    proxy.use(http.get('*/api/instance', () => new HttpResponse(null, { status: 502 })))
    const session = useSessionStore()
    await session.restore()
    expect(session.status).toBe('unreachable')
  })

  it('says that the database could not be opened, not that the proxy was out of reach', async () => {
    vi.mocked(openDesk).mockRejectedValue(new CodedError('store-not-opened', 'No database.'))
    const session = useSessionStore()
    await expect(session.restore()).rejects.toThrow('No database.')
    expect(session.status).toBe('signed-out')
  })

  it('shows what is on the device at once after a reload without a network', async () => {
    rememberSession({ instance: aRealInstance(), user: hubert })
    proxy.use(http.get('*/api/instance', () => new HttpResponse(null, { status: 502 })))
    const session = useSessionStore()
    await session.restore()
    expect(session.status).toBe('signed-in')
    expect(session.user).toEqual(hubert)
  })

  it('leaves the desk when the proxy says that the session of the reloaded tab has ended', async () => {
    rememberSession({ instance: aRealInstance(), user: hubert })
    proxy.use(http.get('*/api/session', refused))
    const session = useSessionStore()
    await session.restore()
    await vi.waitFor(() => expect(session.status).toBe('signed-out'))
    expect(closeDesk).toHaveBeenCalled()
    expect(sessionStorage.length).toBe(0)
  })
})
