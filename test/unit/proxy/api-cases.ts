import { randomUUID } from 'node:crypto'
import { pulledCollections } from '#core/wire/sync.ts'
import { aSubmission, clientId, type buildProxy } from './build-proxy.ts'
import { sectionsOf } from './live-settings.ts'

/** What the addresses and bodies of the cases name. */
export interface World {
  proxy: Awaited<ReturnType<typeof buildProxy>>
  /** A request of hubert. */
  requestId: string
}

/** One way to use a route: each route has at least one. */
export interface ApiCase {
  /** As Fastify lists it. */
  route: string
  /** What stands for the parameters of the route, and the query. */
  url?: (world: World) => string
  payload?: (world: World) => object
  /** For nobody, caseworker (the author of the request), admin, security advisor. */
  statuses: readonly [nobody: number, caseworker: number, admin: number, advisor: number]
  /** Needs a fresh proof. */
  stepUp?: true
  /** Answers without end. */
  stream?: boolean
}

const everyone = (status: number) => [401, status, status, status] as const
const hubert = ({ proxy }: World) => proxy.user('hubert').id
const reason = { reason: 'Complaint 12' }
const desk = () => ({ id: randomUUID(), kind: 'desk', label: 'Firefox', appVersion: '0.1.0' })
const state = { appVersion: '0.1.1', storageUsed: 1, storagePersisted: true, unsent: 0 }
const section = (name: 'organisation' | 'connection') => () => sectionsOf()[name]
const account = { code: 'x', name: 'x', displayName: 'x', password: 'x'.repeat(12) }

const session: ApiCase[] = [
  { route: 'GET /api/health', statuses: [200, 200, 200, 200] },
  { route: 'GET /api/instance', statuses: [200, 200, 200, 200] },
  { route: 'POST /api/first-admin', payload: () => account, statuses: [403, 403, 403, 403] },
  {
    route: 'POST /api/session',
    payload: () => ({ name: 'x', password: 'x' }),
    statuses: [401, 401, 401, 401],
  },
  { route: 'GET /api/session', statuses: everyone(200) },
  {
    route: 'PUT /api/session/password',
    payload: () => ({ current: 'x', password: 'y'.repeat(12) }),
    statuses: everyone(401),
  },
  { route: 'POST /api/session/step-up', payload: () => ({ password: 'x' }), statuses: everyone(401) },
  {
    route: 'POST /api/session/second-factor/begin',
    payload: () => ({}),
    statuses: everyone(200),
    stepUp: true,
  },
  {
    route: 'POST /api/session/second-factor/confirm',
    payload: () => ({ code: '000000' }),
    statuses: everyone(404),
    stepUp: true,
  },
  { route: 'DELETE /api/session/second-factor', statuses: everyone(204), stepUp: true },
  { route: 'GET /api/session/list', statuses: everyone(200) },
  { route: 'DELETE /api/session/list/:id', statuses: everyone(404) },
  { route: 'DELETE /api/session', statuses: everyone(204) },
]

const people: ApiCase[] = [
  { route: 'GET /api/people', statuses: [401, 403, 200, 200] },
  {
    route: 'POST /api/people',
    payload: () => ({ name: randomUUID(), displayName: 'x', roles: [] }),
    statuses: [401, 403, 200, 403],
    stepUp: true,
  },
  {
    route: 'PUT /api/people/:id',
    url: hubert,
    payload: () => ({ displayName: 'hubert', active: true }),
    statuses: [401, 403, 200, 403],
    stepUp: true,
  },
  {
    route: 'POST /api/people/:id/password',
    url: ({ proxy }) => proxy.user('theresia').id,
    payload: () => ({}),
    statuses: [401, 403, 200, 403],
    stepUp: true,
  },
  {
    route: 'DELETE /api/people/:id/second-factor',
    url: ({ proxy }) => proxy.user('theresia').id,
    statuses: [401, 403, 200, 403],
    stepUp: true,
  },
  {
    route: 'PUT /api/people/:id/roles',
    url: hubert,
    payload: () => ({ roles: [{ role: 'caseworker', until: null }] }),
    statuses: [401, 403, 200, 200],
    stepUp: true,
  },
  {
    route: 'POST /api/people/:id/release-results',
    url: hubert,
    payload: () => ({}),
    statuses: [401, 403, 403, 404],
    stepUp: true,
  },
  {
    route: 'POST /api/people/:id/handover',
    url: hubert,
    payload: ({ proxy }) => ({ to: proxy.user('theresia').id }),
    statuses: [401, 403, 200, 403],
    stepUp: true,
  },
  { route: 'GET /api/people/:id/sessions', url: hubert, statuses: [401, 403, 200, 403] },
  {
    route: 'DELETE /api/people/:id/sessions',
    url: ({ proxy }) => proxy.user('theresia').id,
    statuses: [401, 403, 204, 403],
  },
  { route: 'DELETE /api/people/:id/sessions/:session', url: hubert, statuses: [401, 403, 404, 403] },
]

const data: ApiCase[] = [
  { route: 'POST /api/outbox', payload: () => aSubmission(), statuses: [401, 202, 403, 403] },
  {
    route: 'GET /api/sync',
    url: () => `?${pulledCollections.map((name) => `${name}=0`).join('&')}`,
    statuses: everyone(200),
  },
  ...pulledCollections.map((name): ApiCase => ({
    route: 'GET /api/sync/:collection',
    url: () => name,
    statuses: everyone(200),
  })),
  ...['clients', 'visits', 'requests', 'views'].map((name): ApiCase => ({
    route: 'POST /api/sync/:collection',
    url: () => name,
    payload: () => ({ epoch: '', seen: 0, items: [] }),
    statuses: everyone(200),
  })),
  { route: 'POST /api/outbox/known', payload: () => ({ ids: [] }), statuses: [401, 200, 403, 403] },
  { route: 'GET /api/stream', statuses: everyone(200), stream: true },
  {
    route: 'POST /api/clients/search',
    payload: () => ({ text: 'Muster', limit: 10 }),
    statuses: [401, 200, 403, 200],
  },
  {
    route: 'POST /api/clients/:id',
    url: () => clientId,
    payload: () => ({}),
    statuses: [401, 200, 403, 200],
  },
  { route: 'GET /api/clients/:id/requests', url: () => clientId, statuses: [401, 200, 403, 200] },
  { route: 'GET /api/requests', statuses: everyone(200) },
  {
    route: 'GET /api/requests/:id/result',
    url: ({ requestId }) => requestId,
    statuses: [401, 200, 403, 403],
  },
  {
    route: 'POST /api/requests/:id/result',
    url: ({ requestId }) => requestId,
    payload: () => reason,
    statuses: [401, 200, 403, 200],
  },
  {
    route: 'POST /api/requests/:id/resolution',
    url: ({ requestId }) => requestId,
    payload: () => ({ outcome: 'carried-out', note: '' }),
    statuses: [401, 409, 403, 403],
  },
  {
    route: 'POST /api/requests/:id/raw',
    url: ({ requestId }) => requestId,
    payload: () => reason,
    statuses: [401, 200, 403, 200],
    stepUp: true,
  },
  { route: 'GET /api/requests/:id/technical', url: ({ requestId }) => requestId, statuses: everyone(200) },
  { route: 'GET /api/notices', statuses: [401, 200, 403, 403] },
  { route: 'POST /api/devices', payload: desk, statuses: everyone(200) },
  { route: 'GET /api/devices/current', statuses: everyone(403) },
  { route: 'PUT /api/devices/current', payload: () => state, statuses: everyone(403) },
  { route: 'DELETE /api/devices/current/share', statuses: everyone(204) },
  { route: 'GET /api/devices', statuses: [401, 403, 200, 200] },
  { route: 'DELETE /api/devices/:id', url: () => 'none', statuses: [401, 403, 404, 403], stepUp: true },
]

const settings: ApiCase[] = [
  { route: 'GET /api/settings', statuses: [401, 403, 200, 200] },
  {
    route: 'PUT /api/settings/organisation',
    payload: section('organisation'),
    statuses: [401, 403, 200, 403],
  },
  { route: 'PUT /api/settings/connection', payload: section('connection'), statuses: [401, 403, 200, 403] },
  { route: 'PUT /api/settings/policies', payload: () => ({}), statuses: [401, 403, 400, 403] },
  {
    route: 'PUT /api/settings/languages',
    payload: () => ({ languages: ['de', 'fr'] }),
    statuses: [401, 403, 200, 403],
  },
  {
    route: 'POST /api/connection-test',
    payload: () => ({ environment: 'demo', service: 'tx25' }),
    statuses: [401, 403, 200, 403],
  },
  { route: 'GET /api/code-lists', statuses: [401, 403, 200, 200] },
  { route: 'GET /api/code-lists/:id', url: () => 'genders', statuses: [401, 403, 200, 200] },
  { route: 'GET /api/code-lists/:id.csv', url: () => 'genders', statuses: [401, 403, 200, 200] },
  {
    route: 'PUT /api/code-lists/:id/entries/:code',
    url: () => 'genders',
    payload: () => ({}),
    statuses: [401, 403, 400, 403],
  },
  {
    route: 'POST /api/code-lists/:id/preview',
    url: () => 'genders',
    payload: () => ({}),
    statuses: [401, 403, 400, 403],
  },
  {
    route: 'POST /api/code-lists/:id/import',
    url: () => 'genders',
    payload: () => ({}),
    statuses: [401, 403, 400, 403],
  },
]

/** Every route of the proxy, and who may use it. */
export const apiCases: readonly ApiCase[] = [...session, ...people, ...data, ...settings]

/** The address of a case; parameters after the first are `2`. */
export function addressOf({ route, url }: ApiCase, world: World): string {
  const pattern = route.slice(route.indexOf(' ') + 1)
  if (!pattern.includes(':')) return pattern + (url?.(world) ?? '')
  return pattern.replace(/:(?:id|collection)/, url?.(world) ?? 'none').replace(/:\w+/, '2')
}
