import { describe, expect, it, vi } from 'vitest'
import { changeDevice, listDevices } from '../../../../src/db/keys/device-registry.ts'
import { keepProfile, openProfile } from '../../../../src/db/keys/device-profile.ts'
import { openByKey, openByProxy, unlockByPassphrase } from '../../../../src/db/keys/open-device.ts'
import { sealText, openText } from '../../../../src/db/seal/sealed-text.ts'
import { endOfflineUse, usePassphrase } from '../../../../src/session/offline-use.ts'
import { anna, aProxy, bert, instance } from './a-proxy.ts'

const passphrase = 'river candle orange seven'
const place = { database: 'test', collection: 'test', id: '1' }

/** Whether two keys are the same, which cannot be seen at keys that do not leave memory. */
async function same(left: CryptoKey, right: CryptoKey): Promise<boolean> {
  const sealed = await sealText(left, { ...place, version: 0 }, 'word')
  return 'text' in (await openText(right, place, sealed))
}

async function onlyEntry() {
  const [entry, ...others] = await listDevices()
  expect(others).toEqual([])
  if (!entry) throw new Error('No device is there.')
  return entry
}

describe('A device', () => {
  it('is made at the first sign-in and opened with the same key at the next', async () => {
    aProxy()
    const first = await openByProxy(instance, anna, true)
    const second = await openByProxy(instance, anna, false)
    expect(second.id).toBe(first.id)
    expect(await same(first.key, second.key)).toBe(true)
    expect(second.profile.user).toEqual(anna)
  })

  it('is one, even when two tabs sign in at once', async () => {
    aProxy()
    const [left, right] = await Promise.all([
      openByProxy(instance, anna, true),
      openByProxy(instance, anna, true),
    ])
    expect(left.id).toBe(right.id)
    expect(await same(left.key, right.key)).toBe(true)
  })

  it('holds a key that cannot leave memory', async () => {
    aProxy()
    const { key } = await openByProxy(instance, anna, true)
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    await usePassphrase((await onlyEntry()).id, passphrase)
    const unlocked = await unlockByPassphrase({ name: anna.name }, passphrase)
    expect(unlocked.key.extractable).toBe(false)
  })

  it('belongs to one user of one instance, and each has a key of his own', async () => {
    aProxy()
    const own = await openByProxy(instance, anna, true)
    const others = [
      await openByProxy(instance, bert, true),
      await openByProxy({ ...instance, id: 'another' }, anna, true),
    ]
    for (const other of others) {
      expect(other.id).not.toBe(own.id)
      expect(await same(own.key, other.key)).toBe(false)
    }
  })

  it('lies in the registry without a name, a role or anything else of its user', async () => {
    aProxy()
    await openByProxy(instance, anna, true)
    await openByProxy(instance, bert, true)
    await usePassphrase((await listDevices())[0]?.id ?? '', passphrase)
    const clear = JSON.stringify(await listDevices(), (_key, value: unknown) =>
      value instanceof Uint8Array || value instanceof ArrayBuffer
        ? String.fromCharCode(...new Uint8Array(value))
        : value,
    )
    for (const value of [anna.name, 'Beispiel', bert.name, 'Probe', 'caseworker', passphrase, 'river']) {
      expect(clear).not.toContain(value)
    }
  })

  it('is made anew where the proxy lost its share, unless its user has one of his own', async () => {
    const proxy = aProxy()
    const before = await openByProxy(instance, anna, true)
    proxy.shares.clear()
    const after = await openByProxy(instance, anna, true)
    expect(await same(before.key, after.key)).toBe(false)
    // Another id, so another database: what the lost key sealed would refuse every write to its ids.
    expect(after.id).not.toBe(before.id)
    expect((await onlyEntry()).id).toBe(after.id)
    await usePassphrase(after.id, passphrase)
    proxy.shares.clear()
    await expect(openByProxy(instance, anna, true)).rejects.toMatchObject({ code: 'share-lost' })
    expect(await same((await unlockByPassphrase({ name: anna.name }, passphrase)).key, after.key)).toBe(true)
  })
})

describe('A device of which the restored proxy has another share', () => {
  it('lies under the new share once its user opened it, so that a forgotten passphrase is no loss again', async () => {
    const proxy = aProxy()
    const before = await openByProxy(instance, anna, true)
    await usePassphrase(before.id, passphrase)
    proxy.shares.clear()
    await expect(openByProxy(instance, anna, true)).rejects.toMatchObject({ code: 'share-lost' })
    const unlocked = await unlockByPassphrase({ name: anna.name }, passphrase)
    const bound = await openByProxy(instance, anna, false, unlocked)
    expect([bound.id, bound.key.extractable]).toEqual([before.id, false])
    const later = await openByProxy(instance, anna, true)
    expect(await same(later.key, before.key)).toBe(true)
    await usePassphrase(later.id, 'four entirely other words')
    await unlockByPassphrase({ name: anna.name }, 'four entirely other words')
  })

  it('is not given to the key of another device, nor while the session gets no share', async () => {
    const proxy = aProxy()
    const { id, key } = await openByProxy(instance, anna, true)
    await usePassphrase(id, passphrase)
    await usePassphrase((await openByProxy(instance, bert, true)).id, 'words of bert are his')
    const [own, stranger] = [
      await unlockByPassphrase({ name: anna.name }, passphrase),
      await unlockByPassphrase({ name: bert.name }, 'words of bert are his'),
    ]
    proxy.shares.clear()
    const refused = (code: string) => ({ code })
    await expect(openByProxy(instance, anna, true, stranger)).rejects.toMatchObject(refused('share-lost'))
    proxy.withheld = true
    await expect(openByProxy(instance, anna, false, own)).rejects.toMatchObject(refused('store-locked'))
    proxy.withheld = false
    expect(await same((await openByProxy(instance, anna, true, own)).key, key)).toBe(true)
  })

  it('opens also after its lease had ended: signing in was a contact', async () => {
    const proxy = aProxy()
    const { id, key, profile } = await openByProxy(instance, anna, true)
    await usePassphrase(id, passphrase)
    const contactAt = Date.now() - 73 * 3_600_000
    await keepProfile(key, id, { ...profile, lease: { ...profile.lease, contactAt } })
    const opening = () => unlockByPassphrase({ deviceId: id }, passphrase)
    await expect(opening()).rejects.toMatchObject({ code: 'lease-ended' })
    proxy.shares.clear()
    await expect(openByProxy(instance, anna, true)).rejects.toMatchObject({ code: 'share-lost' })
    expect((await opening()).profile.lease.contactAt).toBeGreaterThan(contactAt)
  })
})

describe('A passphrase', () => {
  it('opens the device without any call to the proxy, by the name of the account however it is typed', async () => {
    const proxy = aProxy()
    const { id, key } = await openByProxy(instance, anna, true)
    await usePassphrase(id, passphrase)
    proxy.asked.length = 0
    const unlocked = await unlockByPassphrase(
      { name: ' Anna.Beispiel ' },
      ` River  candle orange seven `.toLowerCase(),
    )
    expect(await same(unlocked.key, key)).toBe(true)
    expect(unlocked.profile).toMatchObject({ user: anna, instance })
    expect(proxy.asked).toEqual([])
  })

  it.each([
    ['a wrong passphrase', anna.name, 'river candle orange eight'],
    ['an unknown name', 'nobody', passphrase],
    ['the name of somebody who is here without one', bert.name, passphrase],
  ])('is refused in the same words for %s', async (_what, name, typed) => {
    aProxy()
    await openByProxy(instance, bert, true)
    await usePassphrase((await openByProxy(instance, anna, true)).id, passphrase)
    await expect(unlockByPassphrase({ name }, typed)).rejects.toMatchObject({ code: 'not-unlocked' })
  })

  it('is replaced after it was forgotten, and ended with offline use', async () => {
    aProxy()
    const { id } = await openByProxy(instance, anna, true)
    await usePassphrase(id, passphrase)
    await usePassphrase(id, 'four entirely other words')
    await expect(unlockByPassphrase({ deviceId: id }, passphrase)).rejects.toThrow()
    await unlockByPassphrase({ deviceId: id }, 'four entirely other words')
    await endOfflineUse(id)
    await expect(unlockByPassphrase({ deviceId: id }, 'four entirely other words')).rejects.toThrow()
    await openByProxy(instance, anna, true)
  })
})

describe('A locked device', () => {
  it('is not opened by a reload or another tab, only by its user or by signing in', async () => {
    const proxy = aProxy()
    const { id } = await openByProxy(instance, anna, true)
    await changeDevice(id, { locked: true })
    await expect(openByProxy(instance, anna, false)).rejects.toMatchObject({ code: 'store-locked' })
    expect(proxy.withheld).toBe(true)
    expect((await onlyEntry()).locked).toBe(true)
    proxy.withheld = false
    await openByProxy(instance, anna, true)
    expect((await onlyEntry()).locked).toBe(false)
  })
})

describe('A lock that another tab makes while this one opens the device', () => {
  it.each(['by the key of the worker', 'by the share'])('stays: %s', async (way) => {
    aProxy()
    const { id, key } = await openByProxy(instance, anna, true)
    const entry = await onlyEntry()
    const answer = vi.mocked(fetch).getMockImplementation()
    vi.mocked(fetch).mockImplementation(async (...asked) => {
      await changeDevice(id, { locked: true })
      return answer?.(...asked) ?? Response.error()
    })
    if (way === 'by the share') await openByProxy(instance, anna, false)
    else {
      await changeDevice(id, { locked: true })
      await openByKey(entry, { key })
    }
    expect((await onlyEntry()).locked).toBe(true)
  })
})

describe('The lease of a device', () => {
  it('ends its use without contact, keeps everything, and begins anew at the next sign-in', async () => {
    aProxy()
    const { id, key, profile } = await openByProxy(instance, anna, true)
    await usePassphrase(id, passphrase)
    const old = { ...profile.lease, contactAt: Date.now() - 73 * 3_600_000 }
    await keepProfile(key, id, { ...profile, lease: old })
    const ended = { code: 'lease-ended' }
    await expect(unlockByPassphrase({ deviceId: id }, passphrase)).rejects.toMatchObject(ended)
    await expect(openByKey(await onlyEntry(), { key })).rejects.toMatchObject(ended)
    expect(await same((await openByProxy(instance, anna, true)).key, key)).toBe(true)
    await unlockByPassphrase({ deviceId: id }, passphrase)
  })

  it('cannot be read or written without the key', async () => {
    aProxy()
    await openByProxy(instance, anna, true)
    const entry = await onlyEntry()
    const other = await openByProxy(instance, bert, true)
    await expect(openProfile(other.key, entry)).rejects.toThrow('cannot be opened')
    await expect(openProfile(other.key, { ...entry, profile: '{"lease":{}}' })).rejects.toThrow()
  })
})

it('Without a network nothing is opened by the proxy, and nothing is lost', async () => {
  const proxy = aProxy()
  const { id } = await openByProxy(instance, anna, true)
  proxy.reached = false
  await expect(openByProxy(instance, anna, true)).rejects.toMatchObject({ code: 'no-connection' })
  expect((await onlyEntry()).id).toBe(id)
  vi.restoreAllMocks()
})
