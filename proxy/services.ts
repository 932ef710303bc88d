import type { Client } from '#core/records/client.ts'
import type { User } from '#core/records/user.ts'
import type { ConnectionStep, ConnectionTest } from '#core/wire/connection-test.ts'
import type { Receipt, Submission } from '#core/wire/outbox.ts'
import { openAccounts, type Accounts } from './auth/accounts.ts'
import { makeFirstAdminDoor, type FirstAdminDoor } from './auth/first-admin.ts'
import type { PasswordCost } from './auth/passwords.ts'
import { Sessions } from './auth/sessions.ts'
import { runConnectionTest } from './cbss/connection-test/run-test.ts'
import { acceptSubmission } from './cbss/accept-submission.ts'
import type { Endpoints } from './cbss/endpoints.ts'
import { Queue } from './cbss/queue.ts'
import type { Transport } from './cbss/transport.ts'
import type { Validate } from './cbss/validate.ts'
import { makeClientIndex, type ClientIndex } from './clients/client-index.ts'
import { timestamp, type Clock } from './clock.ts'
import { makeAdvisorDoor, type AdvisorDoor } from './people/advisor-door.ts'
import { ensureCodeLists } from './code-lists/ensure-code-lists.ts'
import { makeChanges } from './events/changes.ts'
import { makeStreams, type Streams } from './events/streams.ts'
import { Retention } from './retention/retention.ts'
import { changeSettings, type Changer } from './settings/change-settings.ts'
import { ensureSettings } from './settings/initial-settings.ts'
import type { AnyChange } from './settings/sections.ts'
import { fillCaseworkers, putClient } from './store/clients.ts'
import { beginLife } from './store/lives.ts'
import type { Meta } from './store/meta.ts'
import { openStore, type StoreOptions } from './store/open.ts'
import type { Store } from './store/store.ts'

/** What the proxy can do, without HTTP: routes, the demo's data and tests all go through here. */
export interface Services {
  /** With `epoch`, the life of the store that began with this start (`store/lives.ts`). */
  meta: Meta & { epoch: string }
  clock: Clock
  store: Store
  /** Local accounts: `users.add({ name, displayName, roles, password })`. */
  users: Accounts
  sessions: Sessions
  /** There is a door only in real use; it opens only while there is no account. */
  firstAdmin: FirstAdminDoor | null
  /** Its code is that of the door for the first admin. */
  advisorDoor: AdvisorDoor
  settings: { change(changer: Changer, change: AnyChange): Promise<void> }
  clients: ClientIndex & { put(client: Client): Promise<number> }
  /** Tries the way to a service, step by step. */
  connection: { test(test: ConnectionTest): AsyncIterable<ConnectionStep> }
  /** Takes a submission over; what it asks is carried out by the queue. */
  outbox: { accept(author: User, submission: Submission): Promise<Receipt> }
  queue: Queue
  /** Removes what was kept long enough. */
  retention: Retention
  streams: Streams
}

/** What the services are made of. */
export interface ServiceOptions extends StoreOptions {
  clock: Clock
  transport: Transport
  endpoints: Endpoints
  /** Against our own schemas, or the official ones of a folder. */
  validate: Validate
  /** Milliseconds until connected, for a test of the connection; the transport has its own. */
  connectLimit: number
  /** Lower in tests. */
  passwordCost?: PasswordCost
}

/**
 * Opens the store and puts the services together.
 *
 * @throws {StartProblem} if the store cannot be opened, see {@link openStore}.
 */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const { mode, clock, transport, endpoints, validate } = options
  const changes = makeChanges()
  const { store, meta } = openStore(options, changes)
  await ensureSettings(store, mode)
  await ensureCodeLists(store)
  await store.change(fillCaseworkers)
  const base = { store, clock, mode, validate }
  const users = await openAccounts(base, options.passwordCost)
  const sessions = new Sessions(store, clock)
  const queue = new Queue({ store, clock, transport, endpoints, validate })
  const firstAdmin = mode === 'real' ? makeFirstAdminDoor(base, users) : null
  const epoch = await store.change((writing) => beginLife(writing, timestamp(clock)))
  return {
    meta: { ...meta, epoch },
    clock,
    store,
    users,
    sessions,
    firstAdmin,
    advisorDoor: makeAdvisorDoor(clock, firstAdmin?.code),
    settings: { change: (changer, change) => changeSettings(base, changer, change) },
    clients: {
      ...makeClientIndex(store),
      put: (client) => store.change((writing) => putClient(writing, client)),
    },
    connection: {
      test: (test) => runConnectionTest({ ...options, store }, test),
    },
    outbox: {
      async accept(author, submission) {
        const receipt = await acceptSubmission(base, author, submission)
        queue.wake()
        return receipt
      },
    },
    queue,
    retention: new Retention(base),
    streams: makeStreams(store, changes, sessions),
  }
}
