import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { ownWays } from '../../session/device.ts'
import { endOfflineUse, keepStorage, usePasskey, usePassphrase } from '../../session/offline-use.ts'
import { useSessionStore } from '../../session/session.ts'

/** Setting up, and ending, the use of this device without the proxy. */
export function useOfflineUse(): {
  ways: ShallowRef<{ passphrase: boolean; passkey: boolean }>
  /** What the browser promised about the data; null until it was asked. */
  kept: Ref<boolean | null>
  working: Ref<'passkey' | 'passphrase' | 'end' | null>
  failure: ShallowRef<unknown>
  withPasskey: () => Promise<void>
  withPassphrase: (passphrase: string) => Promise<void>
  end: () => Promise<void>
} {
  const session = useSessionStore()
  const ways = shallowRef({ passphrase: false, passkey: false })
  const kept = ref<boolean | null>(null)
  const working = ref<'passkey' | 'passphrase' | 'end' | null>(null)
  const failure = shallowRef<unknown>(null)

  async function look(): Promise<void> {
    ways.value = await ownWays(session.deviceId ?? '')
    if (ways.value.passphrase || ways.value.passkey) kept.value = await navigator.storage.persisted()
  }

  async function work(
    kind: 'passkey' | 'passphrase' | 'end',
    act: (id: string) => Promise<void>,
  ): Promise<void> {
    if (working.value || session.deviceId === null) return
    working.value = kind
    failure.value = null
    try {
      await act(session.deviceId)
      if (kind !== 'end') await keepStorage()
      await look()
    } catch (error) {
      failure.value = error
    } finally {
      working.value = null
    }
  }

  void look()
  return {
    ways,
    kept,
    working,
    failure,
    withPasskey: () => work('passkey', usePasskey),
    withPassphrase: (passphrase) => work('passphrase', (id) => usePassphrase(id, passphrase)),
    end: () => work('end', endOfflineUse),
  }
}
