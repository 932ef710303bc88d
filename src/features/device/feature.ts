import { MonitorSmartphone } from '@lucide/vue'
import { roles } from '#core/records/user.ts'
import { defineFeature } from '../define-feature.ts'

/** This device: what it is used as, what it carries, how long it may be used without contact. */
export const device = defineFeature({
  id: 'device',
  labelKey: 'device.title',
  icon: MonitorSmartphone,
  roles,
  order: null,
  routes: [{ path: '/device', name: 'device', component: () => import('./DevicePage.vue') }],
})
