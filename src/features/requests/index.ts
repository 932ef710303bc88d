import { Inbox } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

export { aboutWhom } from './about-whom.ts'
export { default as ColleagueRequests } from './ColleagueRequests.vue'
export { sayMoment } from './moment.ts'
export { stateTime, type RequestLine } from './request-line.ts'
export { default as RequestTable } from './RequestTable.vue'
export { default as RequestsUnreadable } from './RequestsUnreadable.vue'
export { sayReason } from './say-reason.ts'
export { default as SsinText } from './SsinText.vue'
export { default as StateBadge } from './StateBadge.vue'
export { stateGroup } from './state-groups.ts'
export { todayInBrussels } from './today.ts'
export { useMessageWords } from './use-message-words.ts'
export { useColleagueRequests } from './use-colleague-requests.ts'
export { useMyRequests } from './use-my-requests.ts'
export { useNewRequest } from './use-new-request.ts'
export { usePurposeWords } from './use-purpose-words.ts'
export { useRequestActions } from './use-request-actions.ts'

/** What was asked, by oneself and by everybody: the ground that all services share. */
export const requests = defineFeature({
  id: 'requests',
  labelKey: 'requests.title',
  icon: Inbox,
  roles: ['caseworker', 'admin', 'security-advisor'],
  order: 30,
  routes: [
    { path: '/requests', name: 'requests', component: () => import('./RequestsPage.vue') },
    {
      path: '/requests/all',
      name: 'all-requests',
      component: () => import('./RequestsPage.vue'),
      props: { all: true },
      meta: { roles: ['admin', 'security-advisor'] },
    },
    {
      path: '/requests/new',
      name: 'new-request',
      component: () => import('./NewRequestPage.vue'),
      props: ({ query }) => ({ client: typeof query.client === 'string' ? query.client : '' }),
      meta: { roles: ['caseworker'] },
    },
    {
      path: '/requests/:id',
      name: 'request',
      component: () => import('./RequestPage.vue'),
      props: true,
    },
  ],
})
