import type { User } from '#core/records/user.ts'
import { timestamp } from '../clock.ts'
import type { Services } from '../services.ts'
import { findRequest } from '../store/requests.ts'
import { findAccount, userOf } from '../store/users.ts'
import { demoAccounts } from './accounts.ts'
import { demoClients } from './clients.ts'
import { firstRequest, firstRequestId } from './first-request.ts'
import { demoSettings } from './settings.ts'

async function accountOf({ store, clock, users }: Services, name: string): Promise<User> {
  const account = demoAccounts.find((candidate) => candidate.name === name)
  if (!account) throw new RangeError(`The demo has no account ${name}.`)
  const known = await findAccount(store, name)
  return known ? userOf(known, clock()) : users.add(account)
}

/**
 * Fills the store of a demo, through the same services as everybody: accounts, settings, clients and hubert's
 * first request, which the queue then carries out. Once only: the request comes last, so where it is there, all
 * is there; a start that was interrupted is completed by the next.
 */
export async function seedDemo(services: Services): Promise<void> {
  if (await findRequest(services.store, firstRequestId)) return
  // Together: the work of a password is made to be long, and there is more than one core.
  const [hubert, theresia, rolf] = await Promise.all([
    accountOf(services, 'hubert'),
    accountOf(services, 'theresia'),
    accountOf(services, 'rolf'),
    accountOf(services, 'patrick'),
  ])
  for (const change of demoSettings) await services.settings.change({ user: rolf, isProven: true }, change)
  const clients = demoClients({ hubert: hubert.id, theresia: theresia.id })
  for (const client of clients) await services.clients.put(client)
  const [first] = clients
  if (first) await services.outbox.accept(hubert, firstRequest(first, timestamp(services.clock)))
}
