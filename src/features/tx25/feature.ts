import { FilePenLine } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'
import { draftRoutes } from '../draft-routes.ts'

/** Where its pages are. */
export const path = '/tx25'

/** Asking the National Register what it knows about a person. */
export const tx25 = defineFeature({
  id: 'tx25',
  labelKey: 'forms.services.tx25.title',
  icon: FilePenLine,
  roles: ['caseworker'],
  order: null,
  routes: draftRoutes('tx25', path),
})
