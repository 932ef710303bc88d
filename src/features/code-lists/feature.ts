import { BookOpenText } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** The reference tables of official codes: administrators edit and import them, security advisors read them. */
export const codeLists = defineFeature({
  id: 'code-lists',
  labelKey: 'codeLists.title',
  icon: BookOpenText,
  roles: ['admin', 'security-advisor'],
  order: null,
  routes: [
    {
      path: '/settings/code-lists',
      name: 'settings-code-lists',
      component: () => import('./CodeListsPage.vue'),
      meta: { feature: 'settings' },
    },
    {
      path: '/settings/code-lists/:id',
      name: 'settings-code-list',
      component: () => import('./CodeListPage.vue'),
      props: true,
      meta: { feature: 'settings' },
    },
  ],
})
