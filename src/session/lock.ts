import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { LeaseState } from '#core/lease.ts'
import { defaultPolicies } from '#core/records/policies.ts'
import { useRecord } from '../db/use-records.ts'
import { openedDevice } from './desk.ts'
import { watchIdle, type IdleWatch } from './idle.ts'
import { makeLeaseWatch } from './lease-watch.ts'
import { useSessionStore } from './session.ts'
import { useSyncStatusStore } from './sync-status.ts'
import { openTabs, type TabMessage, type Tabs } from './tabs.ts'

const lookAtLeaseEvery = 60_000

/**
 * Locks the device when nobody is there, when somebody wants it, when another tab did, and when it was without contact
 * for too long. It watches for as long as somebody is signed in.
 */
export const useLockStore = defineStore('lock', () => {
  const session = useSessionStore()
  const sync = useSyncStatusStore()
  const { record: shared } = useRecord('settings', 'shared')
  const policies = computed(() => shared.value?.policies ?? null)
  const visiting = ref(false)
  const lease = shallowRef<LeaseState | null>(null)
  let idle: IdleWatch | null = null
  let tabs: Tabs | null = null
  let leaseTimer: ReturnType<typeof setInterval> | undefined

  function idleMinutes(): number {
    const { idleMinutes: minutes, visitIdleMinutes } = policies.value ?? defaultPolicies
    return visiting.value ? visitIdleMinutes : minutes
  }

  function hear({ device, happened }: TabMessage): void {
    if (device !== session.deviceId) return
    if (happened === 'used') idle?.use()
    else if (happened === 'unlocked' && session.status === 'locked') void session.restore().catch(() => {})
    else if (happened === 'locked' && session.status === 'signed-in') void session.showLocked('wanted')
    else if (happened === 'left' && session.status !== 'signed-out') void session.leave()
  }

  function watchLease(): void {
    const device = openedDevice()
    if (!device) return
    const look = makeLeaseWatch(device)
    const check = async () => {
      const news = { lastContactAt: sync.lastContactAt, leaseHours: policies.value?.leaseHours ?? null }
      lease.value = await look(news, Date.now())
      if (lease.value.state === 'ended' || lease.value.state === 'clock-went-back') {
        await session.lock('lease-ended')
      }
    }
    leaseTimer = setInterval(() => void check(), lookAtLeaseEvery)
    void check()
  }

  function begin(): void {
    end()
    idle = watchIdle({
      minutes: idleMinutes,
      onUse: () => session.deviceId && tabs?.tell({ device: session.deviceId, happened: 'used' }),
      onIdle: () => void session.lock('idle'),
    })
    watchLease()
  }

  function end(): void {
    idle?.stop()
    idle = null
    clearInterval(leaseTimer)
    lease.value = null
    visiting.value = false
  }

  watch(
    () => [session.status, session.deviceId] as const,
    ([status, device], previous) => {
      const [before, deviceBefore] = previous ?? ['loading', null]
      tabs ??= openTabs(hear)
      if (status === 'signed-in' && (before !== status || device !== deviceBefore)) begin()
      else if (status !== 'signed-in') end()
      if (before === status || deviceBefore === null) return
      if (status === 'locked') tabs.tell({ device: deviceBefore, happened: 'locked' })
      if (status === 'signed-in' && before === 'locked')
        tabs.tell({ device: deviceBefore, happened: 'unlocked' })
      if (status === 'signed-out') tabs.tell({ device: deviceBefore, happened: 'left' })
    },
    { immediate: true },
  )

  return {
    locked: computed(() => session.status === 'locked'),
    reason: computed(() => session.lockReason),
    /** How offline use stands; null while nobody is signed in. */
    lease,
    /** True during a visit: the longer time of the policies counts. Ends with the lock. */
    visiting,
    lock: () => session.lock('wanted'),
  }
})
