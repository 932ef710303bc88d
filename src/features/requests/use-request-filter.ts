import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { serviceIds, type Service } from '#core/records/service.ts'
import type { RequestLine } from './request-line.ts'
import { stateGroup, stateGroups, type StateGroup } from './state-groups.ts'

/** A chip with how many lines it would show. */
interface Chip<Value> {
  value: Value
  label: string
  count: number
}

/** Filters requests by state and by service; each chip counts what it shows beside the other choice. */
export function useRequestFilter(lines: () => readonly RequestLine[]): {
  group: Ref<StateGroup | 'all'>
  service: Ref<Service | 'all'>
  groupChips: ComputedRef<readonly Chip<StateGroup | 'all'>[]>
  serviceChips: ComputedRef<readonly Chip<Service | 'all'>[]>
  chosen: ComputedRef<readonly RequestLine[]>
  clear: () => void
} {
  const { t } = useI18n()
  const group = ref<StateGroup | 'all'>('all')
  const service = ref<Service | 'all'>('all')

  const inGroup = (value: StateGroup | 'all') => (line: RequestLine) =>
    value === 'all' || stateGroup(line.state) === value
  const ofService = (value: Service | 'all') => (line: RequestLine) =>
    value === 'all' || line.request.service === value

  const groupChips = computed(() => {
    const shown = lines().filter(ofService(service.value))
    return (['all', ...stateGroups] as const).map((value) => ({
      value,
      label: t(`requests.group.${value}`),
      count: shown.filter(inGroup(value)).length,
    }))
  })
  const serviceChips = computed(() => {
    const shown = lines().filter(inGroup(group.value))
    return (['all', ...serviceIds] as const).map((value) => ({
      value,
      label: value === 'all' ? t('requests.allServices') : t(`common.services.${value}`),
      count: shown.filter(ofService(value)).length,
    }))
  })

  return {
    group,
    service,
    groupChips,
    serviceChips,
    chosen: computed(() => lines().filter(inGroup(group.value)).filter(ofService(service.value))),
    clear() {
      group.value = 'all'
      service.value = 'all'
    },
  }
}
