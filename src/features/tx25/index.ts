import { FilePenLine } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { defineFeature } from '../define-feature.ts'

/** The answer to a Tx25: notices and table. Loaded when one is opened, together with the XML reader. */
export const Tx25Result = defineAsyncComponent(() => import('./Tx25Result.vue'))

/** Asking the National Register what it knows about a person. */
export const tx25 = defineFeature({
  id: 'tx25',
  labelKey: 'tx25.title',
  icon: FilePenLine,
  roles: ['caseworker'],
  order: null,
  routes: [
    {
      path: '/tx25/new',
      name: 'new-tx25',
      component: () => import('./NewTx25Page.vue'),
      props: ({ query }) => ({ client: typeof query.client === 'string' ? query.client : '' }),
      meta: { feature: 'requests' },
    },
    {
      path: '/tx25/:id',
      name: 'tx25',
      component: () => import('./Tx25DraftPage.vue'),
      props: true,
      meta: { feature: 'requests' },
    },
  ],
})
