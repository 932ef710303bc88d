import { FilePenLine } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { defineFeature } from '../define-feature.ts'
import { draftRoutes } from '../draft-routes.ts'
import type { ServiceView } from '../service-views.ts'
import { emptyTx25, fillTx25 } from './fields.ts'

const path = '/tx25'

/** A Tx25 on the pages that all services share. The answer is loaded with the XML reader when one is opened. */
export const tx25View: ServiceView<'tx25'> = {
  result: defineAsyncComponent(() => import('./Tx25Result.vue')),
  form: defineAsyncComponent(() => import('./Tx25Form.vue')),
  path,
  empty: emptyTx25,
  fill: fillTx25,
  withoutClient: false,
}

/** Asking the National Register what it knows about a person. */
export const tx25 = defineFeature({
  id: 'tx25',
  labelKey: 'forms.services.tx25.title',
  icon: FilePenLine,
  roles: ['caseworker'],
  order: null,
  routes: draftRoutes('tx25', path),
})
