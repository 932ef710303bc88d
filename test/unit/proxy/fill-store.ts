import path from 'node:path'
import type { Client } from '#core/records/client.ts'
import type { Role, User } from '#core/records/user.ts'
import type { Services } from '../../../proxy/services.ts'
import { findAccount, userOf } from '../../../proxy/store/users.ts'

export const ssin = '68070290131'
export const clientId = '01939f3a-0000-7000-8000-000000000001'

/** What a password costs in specs: nothing. */
export const quickCost = { log2N: 2, r: 1, p: 1 }

export const keyFileIn = (folder: string): string => path.join(folder, 'master.key')

/** The accounts of every proxy under test; the password of each is `demo-` and the name. */
const accounts: Record<string, readonly Role[]> = {
  hubert: ['caseworker'],
  theresia: ['caseworker'],
  rolf: ['admin'],
  patrick: ['security-advisor'],
}

/** A client of the centre, invented. */
export function aClient(change: Partial<Client> = {}): Client {
  return {
    id: clientId,
    ssin,
    formerSsins: [],
    lastName: 'Mustermann',
    firstNames: 'Max',
    birthDate: '1968-07-02',
    gender: 1,
    identityCardNumber: '',
    language: 'de',
    address: {
      street: 'Gülcherstrasse',
      houseNumber: '21',
      box: '',
      postalCode: '4700',
      municipality: 'Eupen',
    },
    civilState: '20',
    nationality: '150',
    caseworkers: [],
    ...change,
  }
}

/** Writes the accounts and the client where they are not there yet, and gives the accounts by name. */
export async function fillStore(services: Services, now: number): Promise<Map<string, User>> {
  const users = new Map<string, User>()
  for (const [name, roles] of Object.entries(accounts)) {
    const known = await findAccount(services.store, name)
    const account = { name, displayName: name, roles, password: `demo-${name}` }
    users.set(name, known ? userOf(known, now) : await services.users.add(account))
  }
  const caseworkers = [users.get('hubert')?.id ?? '']
  await services.clients.put(aClient({ caseworkers }))
  return users
}
