import type { User } from '#core/records/user.ts'
import { pulledCollections, type PulledCollection, type SyncPage } from '#core/wire/sync.ts'
import { hasRole, signedIn } from '../auth/require-role.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { answersAfter } from '../store/answers.ts'
import { clientReaders, clientsAfter } from '../store/clients.ts'
import { lastSequence } from '../store/counters.ts'
import { requestsAfter } from '../store/requests.ts'
import { sharedSettingsAfter } from '../store/settings.ts'
import type { Reading } from '../store/store.ts'
import { usersAfter } from '../store/users.ts'

interface Source {
  /** The most documents of a page, whatever was asked for. */
  most: number
  may(user: User): boolean
  read(
    reading: Reading,
    user: User,
    after: number,
    limit: number,
  ): Promise<{ sequence: number; document: object }[]>
}

const everyone = () => true
const caseworkers = (user: User) => hasRole(user, ['caseworker'])

/** Who may pull what (DESIGN 2): of requests and answers only the own ones. */
const sources: Record<PulledCollection, Source> = {
  settings: {
    most: 500,
    may: everyone,
    read: (reading, _user, after) => sharedSettingsAfter(reading, after),
  },
  users: {
    most: 500,
    may: everyone,
    read: (reading, _user, after, limit) => usersAfter(reading, after, limit),
  },
  clients: {
    most: 500,
    may: (user) => hasRole(user, clientReaders),
    read: (reading, _user, after, limit) => clientsAfter(reading, after, limit),
  },
  requests: {
    most: 200,
    may: caseworkers,
    read: (reading, user, ...page) => requestsAfter(reading, user.id, ...page),
  },
  // A reply has some 30 kB, and may have 10 MB.
  answers: {
    most: 25,
    may: caseworkers,
    read: (reading, user, ...page) => answersAfter(reading, user.id, ...page),
  },
}

const schema = {
  params: {
    type: 'object',
    required: ['collection'],
    properties: { collection: { type: 'string', enum: pulledCollections } },
  },
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: {
      after: { type: 'string', pattern: '^\\d{1,15}$', default: '0' },
      limit: { type: 'string', pattern: '^[1-9]\\d{0,3}$', default: '200' },
    },
  },
} as const

/** `GET /api/sync/:collection`: what changed after a sequence number, of what the user may see. */
export function syncRoutes(api: App, { store, meta }: Services): void {
  const entrance = { config: { may: 'signed-in', background: true }, schema } as const

  api.get('/sync/:collection', entrance, async (request): Promise<SyncPage<object>> => {
    const { user } = signedIn(request)
    const { after = '0', limit = '200' } = request.query
    const source = sources[request.params.collection]
    // Read first: whatever is committed while the page is read comes once more with the next one.
    const last = await lastSequence(store.db)
    const most = Math.min(Number(limit), source.most)
    const found = source.may(user) ? await source.read(store, user, Number(after), most) : []
    const more = found.length === most
    const sequence = more ? (found.at(-1)?.sequence ?? last) : last
    return {
      epoch: meta.epoch,
      sequence,
      documents: found.map(({ document }) => document),
      deleted: [],
      more,
    }
  })
}
