import type { RouteRecordRaw } from 'vue-router'
import type { Service } from '#core/records/service.ts'

// Forms are loaded when one is opened, not with the app.
const page = (name: 'NewRequestPage' | 'DraftPage') => () =>
  import('./forms/index.ts').then((forms) => forms[name])

/** The two pages of a service on which requests are written: a new one, and one that was begun. */
export function draftRoutes(service: Service, path: string): RouteRecordRaw[] {
  const meta = { feature: 'requests' }
  return [
    {
      path: `${path}/new`,
      name: `new-${service}`,
      component: page('NewRequestPage'),
      props: ({ query }) => ({ service, client: typeof query.client === 'string' ? query.client : '' }),
      meta,
    },
    {
      path: `${path}/:id`,
      name: service,
      component: page('DraftPage'),
      props: ({ params }) => ({ service, id: params.id }),
      meta,
    },
  ]
}
