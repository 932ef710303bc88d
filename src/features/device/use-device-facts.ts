import { computed, onMounted, ref, shallowRef, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRecords } from '../../db/use-records.ts'
import { formatMoment } from '../../i18n/moments.ts'
import { ownWays } from '../../session/device.ts'
import { useLockStore } from '../../session/lock.ts'
import { useSessionStore } from '../../session/session.ts'
import { useSyncStatusStore } from '../../session/sync-status.ts'

/** A fact about this device, in words. */
export interface DeviceFact {
  label: string
  value: string
}

const megabyte = 1_000_000

/** What can be said of this device without asking anybody: what it carries, its room, its contact, its lease. */
export function useDeviceFacts(): ComputedRef<readonly DeviceFact[]> {
  const { t } = useI18n()
  const session = useSessionStore()
  const sync = useSyncStatusStore()
  const lock = useLockStore()
  const { records: clients } = useRecords('clients')
  const { records: answers } = useRecords('answers')
  const { records: visits } = useRecords('visits')
  const used = ref<number | null>(null)
  const kept = ref<boolean | null>(null)
  const ways = shallowRef<{ passphrase: boolean; passkey: boolean } | null>(null)

  onMounted(async () => {
    ways.value = await ownWays(session.deviceId ?? '')
    used.value = (await navigator.storage?.estimate?.())?.usage ?? null
    kept.value = (await navigator.storage?.persisted?.()) ?? null
  })

  const carried = computed(() =>
    t('device.carries', {
      clients: clients.value?.length ?? 0,
      results: answers.value?.filter(({ reply }) => reply !== null).length ?? 0,
      visits: visits.value?.filter(({ state }) => state === 'planned').length ?? 0,
    }),
  )
  const storage = computed(() => {
    const room = used.value === null ? '' : t('device.room', { size: (used.value / megabyte).toFixed(1) })
    const promise = kept.value === null ? '' : t(kept.value ? 'device.kept' : 'device.notKept')
    return [room, promise].filter(Boolean).join(' · ')
  })
  const offline = computed(() => {
    if (ways.value === null) return ''
    return t(ways.value.passkey || ways.value.passphrase ? 'device.offlineOn' : 'device.offlineOff')
  })

  return computed(() =>
    [
      { label: t('device.carried'), value: carried.value },
      { label: t('device.storage'), value: storage.value },
      {
        label: t('device.contact'),
        value: sync.lastContactAt ? formatMoment(sync.lastContactAt) : t('device.noContact'),
      },
      { label: t('device.offline'), value: offline.value },
      {
        label: t('device.lease'),
        value: lock.lease ? formatMoment(new Date(lock.lease.endsAt).toISOString()) : '',
      },
    ].filter(({ value }) => value !== ''),
  )
}
