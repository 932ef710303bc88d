import { ScanSearch } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { defineFeature } from '../define-feature.ts'
import { draftRoutes } from '../draft-routes.ts'
import type { ServiceView } from '../service-views.ts'
import { newIdentifyPerson, fillIdentifyPerson } from './fields.ts'

const path = '/identify-person'

/** An IdentifyPerson on the pages that all services share. */
export const identifyPersonView: ServiceView<'identify-person'> = {
  result: defineAsyncComponent(() => import('./IdentifyPersonResult.vue')),
  form: defineAsyncComponent(() => import('./IdentifyPersonForm.vue')),
  path,
  empty: newIdentifyPerson,
  fill: fillIdentifyPerson,
  withoutClient: true,
}

/** Asking who somebody is: by a number that is verified, or by name and birth date. */
export const identifyPerson = defineFeature({
  id: 'identify-person',
  labelKey: 'forms.services.identify-person.title',
  icon: ScanSearch,
  roles: ['caseworker'],
  order: null,
  routes: draftRoutes('identify-person', path),
})
