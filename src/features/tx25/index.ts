import { defineAsyncComponent } from 'vue'
import type { ServiceView } from '../service-views.ts'
import { path } from './feature.ts'
import { emptyTx25, fillTx25 } from './fields.ts'

/** A Tx25 on the pages that all services share. The answer is loaded with the XML reader when one is opened. */
export const tx25View: ServiceView<'tx25'> = {
  result: defineAsyncComponent(() => import('./Tx25Result.vue')),
  form: defineAsyncComponent(() => import('./Tx25Form.vue')),
  path,
  empty: emptyTx25,
  fill: fillTx25,
  withoutClient: false,
}
