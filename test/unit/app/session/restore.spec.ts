import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import { openByProxy, type OpenDevice } from '../../../../src/db/keys/open-device.ts'
import { closeDesk, openDesk, openedDevice } from '../../../../src/session/desk.ts'
import { isLocked, reopenDevice } from '../../../../src/session/device.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { rememberDevice } from '../../../../src/session/tab-device.ts'
import { aRealInstance, aSession, hubert } from '../frame/people.ts'

// What opens a device and a desk is told in test/browser/db.
vi.mock('../../../../src/session/desk.ts', () => ({
  openDesk: vi.fn(),
  closeDesk: vi.fn(),
  openedDevice: vi.fn(() => null),
}))
vi.mock('../../../../src/db/old-databases.ts', () => ({ deleteOldDatabases: () => Promise.resolve() }))
vi.mock('../../../../src/session/device.ts', () => ({
  reopenDevice: vi.fn(),
  lockDevice: vi.fn(),
  isLocked: vi.fn(() => Promise.resolve(false)),
}))
vi.mock('../../../../src/db/keys/open-device.ts', () => ({ openByProxy: vi.fn() }))

const device: OpenDevice = {
  id: '018f0000-0000-7000-8000-00000000d001',
  key: {} as CryptoKey,
  profile: {
    instance: aRealInstance(),
    user: hubert,
    lease: { contactAt: 0, latestAt: 0, leaseHours: 72 },
  },
}

const proxy = setupServer()
const refused = () => HttpResponse.json({ code: 'not-signed-in', message: 'Nobody.' }, { status: 401 })
const away = http.get('*/api/instance', () => new HttpResponse(null, { status: 502 }))

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  setActivePinia(createPinia())
  vi.mocked(openDesk).mockReset().mockResolvedValue()
  vi.mocked(closeDesk).mockReset().mockResolvedValue()
  vi.mocked(reopenDevice).mockReset().mockResolvedValue(null)
  vi.mocked(openByProxy).mockReset().mockResolvedValue(device)
  proxy.use(
    http.get('*/api/instance', () => HttpResponse.json(aRealInstance())),
    http.get('*/api/session', () => HttpResponse.json(aSession(hubert))),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function restored() {
  const session = useSessionStore()
  await session.restore()
  return session
}

describe('Opening the app', () => {
  it('opens the device and the desk of whoever has a session', async () => {
    const session = await restored()
    expect(session.status).toBe('signed-in')
    expect(openByProxy).toHaveBeenCalledWith(aRealInstance(), hubert, false, null)
    expect(openDesk).toHaveBeenCalledWith(device)
  })

  it('asks to sign in where nobody has one', async () => {
    proxy.use(http.get('*/api/session', refused))
    expect((await restored()).status).toBe('signed-out')
  })

  it('says that the proxy cannot be reached only when it cannot', async () => {
    proxy.use(away)
    expect((await restored()).status).toBe('unreachable')
  })

  it('says that the database could not be opened, not that the proxy was out of reach', async () => {
    vi.mocked(openDesk).mockRejectedValue(new CodedError('store-not-opened', 'No database.'))
    const session = useSessionStore()
    await expect(session.restore()).rejects.toThrow('No database.')
    expect(session.status).toBe('signed-out')
  })

  it('shows what is on the device at once after a reload without a network', async () => {
    vi.mocked(reopenDevice).mockResolvedValue(device)
    proxy.use(away)
    const session = await restored()
    expect(session.status).toBe('signed-in')
    expect(session.user).toEqual(hubert)
  })

  it('leaves the desk when the proxy says that the session of the reloaded tab has ended', async () => {
    vi.mocked(reopenDevice).mockResolvedValue(device)
    proxy.use(http.get('*/api/session', refused))
    const session = await restored()
    await vi.waitFor(() => expect(session.status).toBe('signed-out'))
    expect(closeDesk).toHaveBeenCalled()
    expect(sessionStorage.length).toBe(0)
  })

  it('keeps of a session nothing but the id of the device in the memory of the tab', async () => {
    await restored()
    expect({ ...sessionStorage }).toEqual({ 'cbss-desk:device': device.id })
    expect(localStorage.length).toBe(0)
  })
})

describe('A device', () => {
  it.each([
    ['was locked', new CodedError('store-locked', 'Locked.'), 'wanted'],
    ['was without contact for too long', new CodedError('lease-ended', 'Too long.'), 'lease-ended'],
  ])('that %s stays locked after a reload', async (_what, error, reason) => {
    rememberDevice(device.id)
    vi.mocked(reopenDevice).mockRejectedValue(error)
    const session = await restored()
    expect([session.status, session.lockReason, session.deviceId]).toEqual(['locked', reason, device.id])
  })

  it('whose key the browser lost asks its user to open it, while the proxy cannot be reached', async () => {
    rememberDevice(device.id)
    proxy.use(away)
    const session = await restored()
    expect([session.status, session.lockReason]).toEqual(['locked', 'restarted'])
  })

  it('whose share the proxy keeps back is locked', async () => {
    vi.mocked(openByProxy).mockRejectedValue(new CodedError('store-locked', 'Kept back.'))
    expect((await restored()).status).toBe('locked')
  })

  it('whose share a restored proxy lost asks its user to open it, and then brings it under the new one', async () => {
    proxy.use(http.post('*/api/session', () => HttpResponse.json(aSession(hubert))))
    vi.mocked(openByProxy).mockRejectedValueOnce(new CodedError('share-lost', 'Another share.'))
    const session = useSessionStore()
    await session.signIn({ name: 'hubert', password: 'right' })
    expect([session.status, session.lockReason]).toEqual(['locked', 'share-lost'])
    vi.mocked(openedDevice).mockReturnValue(device)
    vi.mocked(openByProxy).mockClear()
    await session.unlock(Promise.resolve(device))
    await vi.waitFor(() =>
      expect(openByProxy).toHaveBeenCalledExactlyOnceWith(aRealInstance(), hubert, false, device),
    )
    vi.mocked(openedDevice).mockReturnValue(null)
    vi.mocked(openByProxy).mockReset().mockRejectedValue(new CodedError('share-lost', 'Another share.'))
    session.status = 'loading'
    expect(await session.restore().then(() => session.lockReason)).toBe('share-lost')
  })

  it.each(['by the key of the worker', 'by the share'])(
    'that another tab locks while it is opened %s is locked here too',
    async (way) => {
      if (way !== 'by the share') vi.mocked(reopenDevice).mockResolvedValue(device)
      vi.mocked(isLocked).mockResolvedValueOnce(true)
      const session = await restored()
      expect([session.status, session.user]).toEqual(['locked', null])
      expect(closeDesk).toHaveBeenCalled()
    },
  )

  it('that is locked names nobody any more, and has its desk closed after the page was left', async () => {
    const session = await restored()
    session.heldResults = { since: '2026-11-27T08:00:00.000Z', factorOpens: false }
    const order: string[] = []
    session.whenLocked(() => Promise.resolve(order.push('left')))
    vi.mocked(closeDesk).mockImplementation(() => Promise.resolve(void order.push('closed')))
    await session.lock('idle')
    expect(order).toEqual(['left', 'closed'])
    expect([session.status, session.user, session.heldResults]).toEqual(['locked', null, null])
  })

  it('that is locked has its desk closed also where the page could not save', async () => {
    const session = await restored()
    session.whenLocked(() => Promise.reject(new CodedError('quota-exceeded', 'No room.')))
    vi.mocked(closeDesk).mockClear()
    await session.lock('idle')
    expect(closeDesk).toHaveBeenCalledOnce()
    expect([session.status, session.user]).toEqual(['locked', null])
  })

  it('that its user unlocks while the lock is still closing the desk is opened after it', async () => {
    const session = await restored()
    const left = Promise.withResolvers<void>()
    session.whenLocked(() => left.promise)
    const order: string[] = []
    vi.mocked(closeDesk).mockImplementation(() => Promise.resolve(void order.push('closed')))
    vi.mocked(openDesk).mockImplementation(() => Promise.resolve(void order.push('opened')))
    const locking = session.lock('wanted')
    const unlocking = session.unlock(Promise.resolve(device))
    await new Promise(requestAnimationFrame)
    left.resolve()
    await Promise.all([locking, unlocking])
    expect(order).toEqual(['closed', 'opened'])
    expect([session.status, session.user]).toEqual(['signed-in', hubert])
  })

  it('that its user unlocked himself stays open, although his session has ended', async () => {
    proxy.use(http.get('*/api/session', refused))
    const session = useSessionStore()
    await session.unlock(Promise.resolve(device))
    await new Promise(requestAnimationFrame)
    expect(session.status).toBe('signed-in')
  })
})
