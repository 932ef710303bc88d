import { defineAsyncComponent } from 'vue'
import type { ServiceView } from '../service-views.ts'
import { path } from './feature.ts'
import { newManageAccess, fillManageAccess } from './fields.ts'

export { usualStart } from './period.ts'

/** A ManageAccess on the pages that all services share. */
export const manageAccessView: ServiceView<'manage-access'> = {
  result: defineAsyncComponent(() => import('./ManageAccessResult.vue')),
  form: defineAsyncComponent(() => import('./ManageAccessForm.vue')),
  path,
  empty: newManageAccess,
  fill: fillManageAccess,
  withoutClient: false,
}
