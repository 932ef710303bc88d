import { ScanSearch } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'
import { draftRoutes } from '../draft-routes.ts'

/** Where its pages are. */
export const path = '/identify-person'

/** Asking who somebody is: by a number that is verified, or by name and birth date. */
export const identifyPerson = defineFeature({
  id: 'identify-person',
  labelKey: 'forms.services.identify-person.title',
  icon: ScanSearch,
  roles: ['caseworker'],
  order: null,
  routes: draftRoutes('identify-person', path),
})
