import { describe, expect, it } from 'vitest'
import { defaultPolicies } from '#core/records/policies.ts'
import { roles as allRoles, type HeldRole, type Role } from '#core/records/user.ts'
import { apiCases, type ApiCase, type World } from '../api-cases.ts'
import { askCase, aWorld } from '../ask-case.ts'

/** What a caseworker is told who is not the author, and somebody without a role, where the table says another thing. */
const others: Readonly<Record<string, { colleague?: number; roleless?: number }>> = {
  'GET /api/requests': { roleless: 403 },
  'GET /api/requests/:id/technical': { colleague: 404, roleless: 403 },
  'GET /api/requests/:id/result': { colleague: 403 },
  'POST /api/requests/:id/result': { colleague: 403 },
  'POST /api/requests/:id/raw': { colleague: 403 },
  'POST /api/requests/:id/resolution': { colleague: 403 },
}

const until = (day: string | null) => (role: Role) => ({ role, until: day })
const [now, ended, today] = [until(null), until('2026-11-20'), until('2026-11-21')]

const holders: [string, HeldRole[], Role[]][] = [
  ['no role', [], []],
  ['every role until yesterday', allRoles.map(ended), []],
  ['every role until today', allRoles.map(today), [...allRoles]],
  ['caseworker and admin', [now('caseworker'), now('admin')], ['caseworker', 'admin']],
  [
    'caseworker and advisor',
    [now('caseworker'), now('security-advisor')],
    ['caseworker', 'security-advisor'],
  ],
  ['admin and advisor', [now('admin'), now('security-advisor')], ['admin', 'security-advisor']],
  ['admin, caseworker until yesterday', [now('admin'), ended('caseworker')], ['admin']],
  ['caseworker, advisor until yesterday', [now('caseworker'), ended('security-advisor')], ['caseworker']],
]

/** What somebody of these roles, who is not the author, is told: what is told to the role that may most. */
function expectedOf({ route, statuses }: ApiCase, roles: readonly Role[]): number {
  const [, author, admin, advisor] = statuses
  const { colleague = author, roleless } = others[route] ?? {}
  if (roles.length === 0) return roleless ?? (author === admin && admin === advisor ? author : 403)
  const told = { caseworker: colleague, admin, 'security-advisor': advisor }
  const each = roles.map((role) => told[role])
  return each.find((status) => status < 300) ?? each.find((status) => status !== 403) ?? 403
}

async function give({ proxy }: World, name: string, change: object): Promise<void> {
  await proxy.services.store.db.updateTable('users').set(change).where('name', '=', name).execute()
}

const named = apiCases.map((one) => [one.route, one] as const)

describe('Whoever has several roles, or had them', () => {
  it.each(named)('may %s as far as one that counts today', async (_name, one) => {
    const world = await aWorld()
    for (const [who, held, counting] of holders) {
      const { headers } = await world.proxy.as('rolf')
      await give(world, 'rolf', { roles: JSON.stringify(held) })
      const response = await askCase(world, one, headers)
      if (one.stream && response.statusCode === 200) response.stream().destroy()
      expect([who, response.statusCode]).toEqual([who, expectedOf(one, counting)])
    }
  })
})

/** Answered also while somebody has a duty: who he is, and what ends the duty. */
const duringDuty: ReadonlySet<string> = new Set([
  'GET /api/health',
  'GET /api/instance',
  'POST /api/first-admin',
  'POST /api/session',
  'GET /api/session',
  'DELETE /api/session',
  'PUT /api/session/password',
  'POST /api/session/step-up',
  'POST /api/session/second-factor/begin',
  'POST /api/session/second-factor/confirm',
])

/** The routes that refuse hubert with a code; what ends his session is asked last. */
async function refusing(world: World, code: string): Promise<Set<string>> {
  const { headers } = await world.proxy.as('hubert')
  const ending = ({ route }: ApiCase) => Number(route === 'DELETE /api/session')
  const refused = new Set<string>()
  for (const one of apiCases.toSorted((left, right) => ending(left) - ending(right))) {
    const response = await askCase(world, { ...one, stream: false }, headers)
    if (response.statusCode === 403 && response.json().code === code) refused.add(one.route)
  }
  return refused
}

const allButDuties = new Set(apiCases.map(({ route }) => route).filter((route) => !duringDuty.has(route)))

describe('Every route but what ends a duty is refused to whoever has', () => {
  it('to choose his own password', async () => {
    const world = await aWorld()
    await give(world, 'hubert', { must_change_password: 1 })
    expect(await refusing(world, 'password-change-required')).toEqual(allButDuties)
  })

  it('to set up a second factor', async () => {
    const world = await aWorld()
    await world.proxy.services.settings.change(
      { user: world.proxy.user('rolf'), isProven: true },
      { section: 'policies', change: { ...defaultPolicies, secondFactor: 'required' } },
    )
    expect(await refusing(world, 'second-factor-required')).toEqual(allButDuties)
  })
})
