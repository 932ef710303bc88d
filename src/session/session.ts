import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { CodedError } from '#core/errors.ts'
import type { Role, User } from '#core/records/user.ts'
import type { Instance } from '#core/wire/instance.ts'
import type { Credentials, FirstAdmin } from '#core/wire/session.ts'
import { fetchInstance } from '../api/instance.ts'
import * as proxy from '../api/session.ts'
import { closeDesk, openDesk } from './desk.ts'
import { forgetSession, recallSession, rememberSession } from './known-session.ts'

/** Who is signed in to which installation. A reload within a tab's session works without a network. */
export const useSessionStore = defineStore('session', () => {
  const instance = shallowRef<Instance | null>(null)
  const user = shallowRef<User | null>(null)
  const status = ref<'loading' | 'signed-out' | 'signed-in' | 'unreachable'>('loading')

  async function enter(known: Instance, person: User): Promise<void> {
    instance.value = known
    user.value = person
    await openDesk(known.id, person.id)
    rememberSession({ instance: known, user: person })
    status.value = 'signed-in'
  }

  async function leave(): Promise<void> {
    forgetSession()
    await closeDesk()
    user.value = null
    status.value = 'signed-out'
  }

  /** Asks the proxy who is signed in, and on which instance. Throws `no-connection` and others. */
  async function askProxy(): Promise<void> {
    const current = await fetchInstance()
    instance.value = current
    try {
      const session = await proxy.fetchSession()
      if (user.value?.id !== session.user.id) await closeDesk()
      await enter(current, session.user)
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'not-signed-in') throw error
      await leave()
    }
  }

  /** Throws what neither a missing network nor a missing session explains: a database that does not open. */
  async function restore(): Promise<void> {
    const known = recallSession()
    try {
      if (!known) return await askProxy()
      await enter(known.instance, known.user)
    } catch (error) {
      const unreachable = error instanceof CodedError && error.code === 'no-connection'
      status.value = unreachable ? 'unreachable' : 'signed-out'
      if (unreachable) return
      throw error
    }
    // What is on the device is shown at once; the proxy's word follows when it comes, and the sync says if none does.
    askProxy().catch(() => {})
  }

  async function signIn(credentials: Credentials): Promise<void> {
    const session = await proxy.signIn(credentials)
    await enter(await fetchInstance(), session.user)
  }

  async function makeFirstAdmin(account: FirstAdmin): Promise<void> {
    const session = await proxy.makeFirstAdmin(account)
    await enter(await fetchInstance(), session.user)
  }

  /** Signs out at the proxy and here. Without a network it throws, and nobody is told that he is signed out. */
  async function signOut(): Promise<void> {
    await proxy.signOut()
    await leave()
  }

  const hasRole = (role: Role): boolean => user.value?.roles.includes(role) ?? false

  return { instance, user, status, restore, signIn, makeFirstAdmin, signOut, hasRole }
})
