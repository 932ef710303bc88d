import { defineAsyncComponent, type Component } from 'vue'
import type { Role } from '#core/records/user.ts'
import ClientSummary from './ClientSummary.vue'

/** The tabs of a client's page, by the word in the address. */
export type ClientTab = 'summary' | 'requests' | 'registrations'

/** A tab, who has it, and what it shows of the `client` it is given. */
export interface ClientTabRow {
  id: ClientTab
  roles: readonly Role[]
  content: Component
}

/** The tabs in their order; a further one is a row here and its word in `i18n` under `clients.tab`. */
export const clientTabs: readonly ClientTabRow[] = [
  { id: 'summary', roles: ['caseworker', 'security-advisor'], content: ClientSummary },
  {
    id: 'requests',
    roles: ['caseworker'],
    content: defineAsyncComponent(() => import('./ClientRequests.vue')),
  },
  {
    id: 'registrations',
    roles: ['caseworker'],
    content: defineAsyncComponent(() =>
      import('../registrations/index.ts').then(({ ClientRegistrations }) => ClientRegistrations),
    ),
  },
]
