import { TabletSmartphone } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** The devices on which people work: administrators close them, security advisors read the list. */
export const devices = defineFeature({
  id: 'devices',
  labelKey: 'devices.title',
  icon: TabletSmartphone,
  roles: ['admin', 'security-advisor'],
  order: null,
  routes: [
    {
      path: '/settings/devices',
      name: 'settings-devices',
      component: () => import('./DevicesPage.vue'),
      meta: { feature: 'settings' },
    },
  ],
})
