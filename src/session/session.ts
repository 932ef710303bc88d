import { defineStore } from 'pinia'
import { nextTick, ref, shallowRef } from 'vue'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { Role, User } from '#core/records/user.ts'
import type { Instance } from '#core/wire/instance.ts'
import type { Credentials, Duty, FirstAdmin, Session } from '#core/wire/session.ts'
import { fetchInstance } from '../api/instance.ts'
import * as proxy from '../api/session.ts'
import { openByProxy, type OpenDevice } from '../db/keys/open-device.ts'
import { deleteOldDatabases } from '../db/old-databases.ts'
import { closeDesk, openDesk, openedDevice } from './desk.ts'
import { isLocked, lockDevice, reopenDevice } from './device.ts'
import { forgetKey } from './held-key.ts'
import { heldResultsOf, type HeldResults } from './held-results.ts'
import { forgetDevice, recallDevice, rememberDevice } from './tab-device.ts'

/** Why a device is locked: its codes in `#core/errors.ts`, or because somebody wanted it, or nobody was there. */
export type LockReason = 'wanted' | 'idle' | 'restarted' | 'lease-ended' | 'share-lost'

const codeOf = (error: unknown): ErrorCode | null => (error instanceof CodedError ? error.code : null)

/**
 * Who is signed in to which installation, and whether his device is open. A reload within a tab's session works
 * without a network; what was locked stays locked until its user opens it.
 */
export const useSessionStore = defineStore('session', () => {
  const instance = shallowRef<Instance | null>(null)
  const user = shallowRef<User | null>(null)
  const deviceId = ref<string | null>(null)
  const status = ref<'loading' | 'signed-out' | 'signed-in' | 'locked' | 'unreachable'>('loading')
  const lockReason = ref<LockReason>('wanted')
  /** What the proxy wants done first; until then nothing is opened but one's own account. */
  const duties = shallowRef<readonly Duty[]>([])
  const heldResults = shallowRef<HeldResults | null>(null)
  let leavePage: () => Promise<unknown> = nextTick
  let locking = Promise.resolve()

  /** A lock that is still closing the desk comes first: it would close this one. */
  async function enter(device: OpenDevice): Promise<void> {
    await locking
    instance.value ??= device.profile.instance
    user.value = device.profile.user
    deviceId.value = device.id
    await openDesk(device)
    // Another tab may have locked it meanwhile; a tab that is still loading hears nothing.
    if (await isLocked(device.id)) return showLocked('wanted')
    rememberDevice(device.id)
    status.value = 'signed-in'
  }

  async function leave(): Promise<void> {
    const id = deviceId.value ?? recallDevice()
    forgetDevice()
    await closeDesk()
    if (id !== null) await forgetKey(id)
    user.value = null
    deviceId.value = null
    duties.value = []
    heldResults.value = null
    status.value = 'signed-out'
  }

  /** The page leaves first, and saves while the database is still open; where it cannot, the desk is closed all the same. */
  async function closeLocked(): Promise<void> {
    await leavePage().catch(() => {})
    await closeDesk()
    // This tab may have handed the key over once more since another tab took it away.
    if (deviceId.value !== null) await forgetKey(deviceId.value)
    user.value = null
    heldResults.value = null
  }

  function showLocked(reason: LockReason): Promise<void> {
    deviceId.value ??= recallDevice()
    lockReason.value = reason
    status.value = 'locked'
    const closing = closeLocked()
    locking = closing.catch(() => {})
    return closing
  }

  async function openFor(current: Instance, session: Session, signedInNow: boolean): Promise<void> {
    const { user: person } = session
    instance.value = current
    if (user.value?.id !== person.id) await closeDesk()
    duties.value = session.duties
    heldResults.value = heldResultsOf(session)
    if (session.duties.length > 0) {
      user.value = person
      status.value = 'signed-in'
      return
    }
    await deleteOldDatabases(current.id, person.id)
    await enter(await openByProxy(current, person, signedInNow, openedDevice()))
  }

  /** Asks the proxy who is signed in, and on which instance. Throws `no-connection` and others. */
  async function askProxy(): Promise<void> {
    const current = await fetchInstance()
    instance.value = current
    try {
      await openFor(current, await proxy.fetchSession(), false)
    } catch (error) {
      if (codeOf(error) === 'not-signed-in') return leave()
      throw error
    }
  }

  /** Tells the proxy which device its session is on now. Whoever has no session any more is asked by the sync chip. */
  async function bindSession(): Promise<void> {
    const [current, session] = await Promise.all([fetchInstance(), proxy.fetchSession()])
    if (session.user.id !== user.value?.id) return
    heldResults.value = heldResultsOf(session)
    await openByProxy(current, session.user, false, openedDevice())
  }

  /** Throws what neither a missing network nor a lock nor a missing session explains: a database that does not open. */
  async function restore(): Promise<void> {
    try {
      const device = await reopenDevice()
      if (!device) return await askProxy()
      await enter(device)
    } catch (error) {
      return settle(error)
    }
    // What is on the device is shown at once; the proxy's word follows when it comes, and the sync says if none does.
    if (status.value === 'signed-in') askProxy().catch(() => {})
  }

  async function settle(error: unknown): Promise<void> {
    const code = codeOf(error)
    if (code === 'lease-ended' || code === 'share-lost') return showLocked(code)
    if (code === 'store-locked') return showLocked('wanted')
    // A worker that the browser stopped, or a restart, took the key along; without a network its user has to open.
    if (code === 'no-connection' && recallDevice() !== null) return showLocked('restarted')
    status.value = code === 'no-connection' ? 'unreachable' : 'signed-out'
    if (code !== 'no-connection') throw error
  }

  async function signIn(credentials: Credentials): Promise<void> {
    const session = await proxy.signIn(credentials)
    try {
      await openFor(await fetchInstance(), session, true)
    } catch (error) {
      if (codeOf(error) !== 'share-lost') throw error
      await showLocked('share-lost')
    }
  }

  async function makeFirstAdmin(account: FirstAdmin): Promise<void> {
    const session = await proxy.makeFirstAdmin(account)
    await openFor(await fetchInstance(), session, true)
  }

  /** Opens the desk of a device that its user unlocked here; the proxy is told when it can be. */
  async function unlock(opening: Promise<OpenDevice>): Promise<void> {
    await enter(await opening)
    bindSession().catch(() => {})
  }

  /** Takes the key out of this tab and the worker; what is on the device stays, sealed. */
  async function lock(reason: LockReason): Promise<void> {
    if (status.value !== 'signed-in' || deviceId.value === null) return
    const closing = lockDevice(deviceId.value)
    await Promise.all([showLocked(reason), closing])
  }

  /** Signs out at the proxy and here. Without a network it throws, and nobody is told that he is signed out. */
  async function signOut(): Promise<void> {
    await proxy.signOut()
    await leave()
  }

  /** How the router leaves the page when the device is locked. */
  function whenLocked(leaving: () => Promise<unknown>): void {
    leavePage = leaving
  }

  const hasRole = (role: Role): boolean => user.value?.roles.includes(role) ?? false

  return {
    instance,
    user,
    deviceId,
    status,
    lockReason,
    duties,
    heldResults,
    restore,
    signIn,
    makeFirstAdmin,
    unlock,
    lock,
    showLocked,
    leave,
    signOut,
    whenLocked,
    hasRole,
  }
})
