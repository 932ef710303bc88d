import { SlidersHorizontal } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** The settings of the installation: administrators change them, security advisors read them. */
export const settings = defineFeature({
  id: 'settings',
  labelKey: 'settings.title',
  icon: SlidersHorizontal,
  roles: ['admin', 'security-advisor'],
  order: 90,
  routes: [
    { path: '/settings', name: 'settings', component: () => import('./SettingsPage.vue') },
    ...(['organisation', 'connection', 'policies', 'languages'] as const).map((section) => ({
      path: `/settings/${section}`,
      name: `settings-${section}`,
      component: () => import('./SectionPage.vue'),
      props: { section },
    })),
    { path: '/settings/about', name: 'settings-about', component: () => import('./AboutPage.vue') },
  ],
})
