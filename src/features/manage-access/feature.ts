import { ClipboardCheck } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'
import { draftRoutes } from '../draft-routes.ts'

/** Where its pages are. */
export const path = '/manage-access'

/** Telling the network that the centre keeps a file about a person, and asking what it knows of that. */
export const manageAccess = defineFeature({
  id: 'manage-access',
  labelKey: 'forms.services.manage-access.title',
  icon: ClipboardCheck,
  roles: ['caseworker'],
  order: null,
  routes: draftRoutes('manage-access', path),
})
