import type { VueWrapper } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '#core/records/user.ts'
import type { DeviceLine } from '#core/wire/devices.ts'
import DevicesPage from '../../../../src/features/devices/DevicesPage.vue'
import { sayBytes } from '../../../../src/features/devices/say-bytes.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aDemoInstance, rolf } from '../frame/people.ts'

const proxy = setupServer()
const revoked = vi.fn<(id: string) => void>()

function aDevice(change: Partial<DeviceLine> = {}): DeviceLine {
  return {
    id: '01939f3a-0000-7000-8000-00000000000a',
    userId: '01939f3a-0000-7000-8000-00000000000b',
    userName: 'Hubert Huppertz',
    kind: 'tablet',
    label: 'Chrome, Android',
    appVersion: '0.1.0',
    createdAt: '2026-11-20T08:00:00.000Z',
    lastContactAt: '2026-11-27T08:00:00.000Z',
    storageUsed: 3_300_000,
    storagePersisted: true,
    unsent: 2,
    revokedAt: null,
    ...change,
  }
}

let lines: DeviceLine[]
beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  lines = [aDevice()]
  revoked.mockReset()
  proxy.use(
    http.get('*/api/devices', () => HttpResponse.json(lines)),
    http.delete('*/api/devices/:id', ({ params }) => {
      revoked(String(params.id))
      lines = [aDevice({ revokedAt: '2026-11-28T08:00:00.000Z' })]
      return new HttpResponse(null, { status: 204 })
    }),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function openPage(role: Role = 'admin'): Promise<VueWrapper> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = aDemoInstance()
  session.user = { ...rolf, roles: [role] }
  const { page } = await mountInApp(DevicesPage, { pinia })
  await vi.waitFor(() => expect(page.text()).not.toContain('Loading'))
  return page
}

describe('The devices', () => {
  it('are listed with contact, unsent items, storage and version', async () => {
    const text = (await openPage()).text()
    for (const said of [
      'Chrome, Android',
      'Hubert Huppertz',
      '27/11/2026 09:00',
      '2 items',
      '3.1 MB, kept',
      '0.1.0',
    ])
      expect(text).toContain(said)
  })

  it('are revoked after a question that names what is not sent yet', async () => {
    const page = await openPage()
    await button(page, 'Revoke').trigger('click')
    await vi.waitFor(() => expect(document.body.textContent).toContain('2 items on it have not been sent'))
    const confirm = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Revoke the device'),
    )
    confirm?.click()
    await vi.waitFor(() => expect(page.text()).toContain('Revoked 28/11/2026'))
    expect(revoked).toHaveBeenCalledExactlyOnceWith(aDevice().id)
  })

  it('are only read by a security advisor', async () => {
    expect((await openPage('security-advisor')).findAll('button')).toHaveLength(0)
  })

  it('say so where there is none', async () => {
    lines = []
    expect((await openPage()).text()).toContain('Nobody has worked on a device yet.')
  })
})

describe('Bytes', () => {
  it.each([
    [0, '0 MB'],
    [3_300_000, '3.1 MB'],
    [52_428_800, '50 MB'],
  ])('read as people say them: %i', (bytes, said) => {
    expect(sayBytes(bytes, String)).toBe(said)
  })
})
