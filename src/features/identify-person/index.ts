import { defineAsyncComponent } from 'vue'
import type { ServiceView } from '../service-views.ts'
import { path } from './feature.ts'
import { newIdentifyPerson, fillIdentifyPerson } from './fields.ts'

/** An IdentifyPerson on the pages that all services share. */
export const identifyPersonView: ServiceView<'identify-person'> = {
  result: defineAsyncComponent(() => import('./IdentifyPersonResult.vue')),
  form: defineAsyncComponent(() => import('./IdentifyPersonForm.vue')),
  path,
  empty: newIdentifyPerson,
  fill: fillIdentifyPerson,
  withoutClient: true,
}
