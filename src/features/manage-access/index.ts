import { ClipboardCheck } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { defineFeature } from '../define-feature.ts'
import { draftRoutes } from '../draft-routes.ts'
import type { ServiceView } from '../service-views.ts'
import { newManageAccess, fillManageAccess } from './fields.ts'

export { usualStart } from './period.ts'

const path = '/manage-access'

/** A ManageAccess on the pages that all services share. */
export const manageAccessView: ServiceView<'manage-access'> = {
  result: defineAsyncComponent(() => import('./ManageAccessResult.vue')),
  form: defineAsyncComponent(() => import('./ManageAccessForm.vue')),
  path,
  empty: newManageAccess,
  fill: fillManageAccess,
  withoutClient: false,
}

/** Telling the network that the centre keeps a file about a person, and asking what it knows of that. */
export const manageAccess = defineFeature({
  id: 'manage-access',
  labelKey: 'forms.services.manage-access.title',
  icon: ClipboardCheck,
  roles: ['caseworker'],
  order: null,
  routes: draftRoutes('manage-access', path),
})
