import { describe, expect, it } from 'vitest'
import { roles, type Role } from '#core/records/user.ts'
import { mayOf, refusalOf, rights, type Action, type Circumstances } from '../../../../proxy/auth/rights.ts'

const no = 'not-allowed'
const secret = 'confidential-data'
const why = 'reason-required'

/** Per action what caseworker, admin and security advisor are told who do it to something of somebody else. */
const table: Record<Action, readonly [caseworker: Told, admin: Told, advisor: Told]> = {
  'send-requests': [null, no, no],
  'pull-own-requests': [null, no, no],
  'change-clients': [null, no, no],
  'plan-visits': [null, no, no],
  'read-clients': [null, no, null],
  'list-requests': [no, null, null],
  'list-requests-of-client': [null, no, null],
  'read-result': [secret, secret, why],
  'read-raw': [secret, secret, why],
  'read-technical': [no, null, null],
  'read-notices': [null, no, no],
  'read-settings': [no, null, null],
  'change-settings': [no, null, no],
  'test-connection': [no, null, no],
  'read-people': [no, null, null],
  'change-people': [no, null, no],
  'change-roles': [no, null, null],
  'release-results': [no, no, null],
  'hand-over': [no, null, no],
  'read-devices': [no, null, null],
  'revoke-devices': [no, null, no],
  'read-code-lists': [no, null, null],
  'change-code-lists': [no, null, no],
}

type Told = typeof no | typeof secret | typeof why | null
const actions = Object.keys(rights) as Action[]
const only = (...held: Role[]) => ({ roles: held })

describe('Each role', () => {
  it.each(actions)('%s', (action) => {
    expect(['caseworker', 'admin', 'security-advisor']).toEqual(roles)
    expect(roles.map((role) => refusalOf(only(role), action))).toEqual(table[action])
  })

  it('is let into a route that it may use under some condition', () => {
    expect(mayOf('read-technical')).toEqual(['caseworker', 'admin', 'security-advisor'])
    expect(mayOf('read-result')).toEqual(['caseworker', 'security-advisor'])
  })
})

describe('Nobody without a role', () => {
  it.each(actions)('may %s', (action) => {
    const everything = { isOwn: true, isAssigned: true, reason: 'x' }
    expect(refusalOf(only(), action, everything)).not.toBeNull()
  })
})

const assigned = { resultReaders: 'assigned-caseworkers' } as const
const author = { resultReaders: 'author' } as const

describe('The result and the raw messages of a request', () => {
  it.each<[string, Role[], Circumstances, Told, Told]>([
    ['its author', ['caseworker'], { isOwn: true }, null, null],
    ['its author, now an admin alone', ['admin'], { isOwn: true }, secret, secret],
    ['its author, now an advisor alone', ['security-advisor'], { isOwn: true }, why, why],
    ['a colleague', ['caseworker'], { isAssigned: false, policies: assigned }, secret, secret],
    ['an assigned colleague', ['caseworker'], { isAssigned: true, policies: author }, secret, secret],
    ['one by policy', ['caseworker'], { isAssigned: true, policies: assigned }, null, secret],
    [
      'an admin with a reason',
      ['admin'],
      { reason: 'x', isAssigned: true, policies: assigned },
      secret,
      secret,
    ],
    ['an admin who is a caseworker', ['admin', 'caseworker'], {}, secret, secret],
    ['an advisor with a reason', ['security-advisor'], { reason: 'x' }, null, null],
    ['an advisor who is admin too', ['admin', 'security-advisor'], {}, why, why],
    ['a caseworker with a reason', ['caseworker'], { reason: 'x' }, secret, secret],
  ])('are to %s what the policy and the role say', (_who, held, circumstances, result, raw) => {
    expect(refusalOf(only(...held), 'read-result', circumstances)).toBe(result)
    expect(refusalOf(only(...held), 'read-raw', circumstances)).toBe(raw)
  })
})
