import { describe, expect, it } from 'vitest'
import type { HeldRole, Role } from '#core/records/user.ts'
import { checkRolesChange } from '../../../../proxy/people/change-roles.ts'
import { buildProxy } from '../build-proxy.ts'

const role = (name: Role, until: string | null = null): HeldRole => ({ role: name, until })

function told(actor: Role[], before: HeldRole[], after: HeldRole[], byCode = false): string {
  try {
    checkRolesChange({ roles: actor }, before, after, byCode)
    return 'done'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'another error'
  }
}

const caseworker = role('caseworker')
const admin = role('admin')
const advisor = role('security-advisor')

describe('Who changes which role', () => {
  it.each<[Role[], HeldRole[], HeldRole[], string]>([
    [['admin'], [], [caseworker], 'done'],
    [['admin'], [caseworker], [admin], 'done'],
    [['admin'], [caseworker], [role('caseworker', '2026-12-31')], 'done'],
    [['admin'], [], [advisor], 'advisor-required'],
    [['admin'], [advisor], [], 'advisor-required'],
    [['admin'], [role('security-advisor', '2026-12-31')], [advisor], 'advisor-required'],
    [['admin'], [advisor], [advisor, caseworker], 'done'],
    [['security-advisor'], [], [advisor], 'done'],
    [['security-advisor'], [advisor], [], 'done'],
    [['security-advisor'], [], [admin], 'not-allowed'],
    [['security-advisor'], [caseworker], [advisor], 'not-allowed'],
    [['admin', 'security-advisor'], [caseworker], [admin, advisor], 'done'],
    [['caseworker'], [], [caseworker], 'not-allowed'],
    [['admin'], [], [caseworker, role('caseworker', '2026-12-31')], 'invalid-input'],
    [['admin'], [], [role('caseworker', '2026-13-45')], 'invalid-input'],
  ])('%j from %j to %j: %s', (actor, before, after, outcome) => {
    expect(told(actor, before, after)).toBe(outcome)
  })

  it('an admin with the one-time code grants an advisor, and an advisor with it no admin', () => {
    expect(told(['admin'], [], [advisor], true)).toBe('done')
    expect(told(['security-advisor'], [], [admin], true)).toBe('not-allowed')
  })
})

describe('A role', () => {
  it('ends by itself after its last day, in the time of Brussels, and what it opened with it', async () => {
    const proxy = await buildProxy()
    const rolf = await proxy.as('rolf')
    const path = `/api/people/${proxy.user('hubert').id}/roles`
    await rolf.put(path, { roles: [role('caseworker', '2026-11-21')] })
    const hubert = await proxy.as('hubert')
    const seen = []
    for (const moment of [
      '2026-11-21T22:40:00.000Z',
      '2026-11-21T22:59:59.000Z',
      '2026-11-21T23:00:00.000Z',
    ]) {
      proxy.time.now = Date.parse(moment)
      const person = await proxy.as('hubert')
      seen.push([
        (await person.get('/api/session')).json().user.roles,
        (await person.get('/api/requests')).statusCode,
      ])
    }
    expect(seen).toEqual([
      [['caseworker'], 200],
      [['caseworker'], 200],
      [[], 403],
    ])
    expect((await hubert.get('/api/session')).statusCode).toBe(401)
  })

  it('counts for sessions that are open already', async () => {
    const proxy = await buildProxy()
    const [rolf, hubert] = [await proxy.as('rolf'), await proxy.as('hubert')]
    const path = `/api/people/${proxy.user('hubert').id}/roles`
    expect((await hubert.get('/api/settings')).statusCode).toBe(403)
    await rolf.put(path, { roles: [admin] })
    expect((await hubert.get('/api/settings')).statusCode).toBe(200)
    expect((await hubert.get('/api/requests')).statusCode).toBe(200)
  })
})

describe('The first security advisor', () => {
  it('is granted with the one-time code of the log, once, to somebody else', async () => {
    const proxy = await buildProxy()
    const { store, advisorDoor } = proxy.services
    const [rolf, patrick] = [await proxy.as('rolf'), await proxy.as('patrick')]
    const give = (name: string, roles: HeldRole[], code?: string) =>
      rolf.put(`/api/people/${proxy.user(name).id}/roles`, { roles, ...(code && { code }) })
    expect((await give('hubert', [advisor], advisorDoor.code)).json().code).toBe('wrong-code')
    await patrick.put(`/api/people/${proxy.user('theresia').id}/roles`, { roles: [caseworker, advisor] })
    await (await proxy.as('theresia')).put(`/api/people/${proxy.user('patrick').id}/roles`, { roles: [] })
    await patrick.get('/api/session')
    await rolf.put(`/api/people/${proxy.user('theresia').id}`, { displayName: 'Theresia', active: false })
    expect(await advisorDoor.isOpen(store)).toBe(true)
    expect((await give('hubert', [caseworker, advisor], 'AAAAA')).json().code).toBe('wrong-code')
    expect((await give('rolf', [admin, advisor], advisorDoor.code)).json().code).toBe('own-account')
    expect((await give('hubert', [caseworker, advisor], advisorDoor.code)).statusCode).toBe(200)
    expect(await advisorDoor.isOpen(store)).toBe(false)
    expect((await give('patrick', [advisor], advisorDoor.code)).json().code).toBe('wrong-code')
    // An admin who knows the code cannot make room for a second advisor of his own.
    await rolf.put(`/api/people/${proxy.user('hubert').id}`, { displayName: 'Hubert', active: false })
    expect(await advisorDoor.isOpen(store)).toBe(true)
    expect((await give('patrick', [advisor], advisorDoor.code)).json().code).toBe('wrong-code')
  })
})
