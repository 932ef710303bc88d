import { onMounted, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { DeviceLine } from '#core/wire/devices.ts'
import { listDevices, revokeDevice } from '../../api/devices.ts'
import { useProofStore } from '../../session/proof.ts'

/** The devices of the installation, the latest contact first; null until they came. */
export function useDevices(): {
  devices: ShallowRef<readonly DeviceLine[] | null>
  failure: ShallowRef<unknown>
  load: () => Promise<void>
  /** The id of the device that is being closed. */
  revoking: Ref<string | null>
  /** Closes a device after a fresh proof. Throws. */
  revoke: (id: string) => Promise<void>
} {
  const devices = shallowRef<readonly DeviceLine[] | null>(null)
  const failure = shallowRef<unknown>(null)
  const revoking = ref<string | null>(null)
  const proof = useProofStore()

  async function load(): Promise<void> {
    failure.value = null
    try {
      const lines = await listDevices()
      devices.value = lines.toSorted((left, right) => right.lastContactAt.localeCompare(left.lastContactAt))
    } catch (error) {
      failure.value = error
    }
  }

  async function revoke(id: string): Promise<void> {
    revoking.value = id
    try {
      await proof.withProof(() => revokeDevice(id))
      await load()
    } finally {
      revoking.value = null
    }
  }

  onMounted(load)
  return { devices, failure, load, revoking, revoke }
}
