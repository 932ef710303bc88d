import { describe, expect, it } from 'vitest'
import { changePassword } from '../../../../proxy/auth/change-password.ts'
import { signIn } from '../../../../proxy/auth/sign-in.ts'
import { accountOf } from '../../../../proxy/store/users.ts'
import { buildProxy } from '../build-proxy.ts'

/** Accounts whose password checks take so long that an admin resets hubert's password, or closes his account, first. */
async function slowProxy(meanwhile: 'password' | 'active') {
  const proxy = await buildProxy()
  const path = `/api/people/${proxy.user('hubert').id}`
  const rolf = await proxy.as('rolf')
  const change = () =>
    meanwhile === 'password'
      ? rolf.post(`${path}/password`, {})
      : rolf.put(path, { displayName: 'hubert', active: false })
  const { users } = proxy.services
  const slow: typeof users = {
    ...users,
    async verify(name, password) {
      const account = await users.verify(name, password)
      expect((await change()).statusCode).toBe(200)
      return account
    },
    async isPasswordOf(id, password) {
      const isRight = await users.isPasswordOf(id, password)
      expect((await change()).statusCode).toBe(200)
      return isRight
    },
  }
  return { proxy, slow }
}

describe('A password that is replaced while it is checked', () => {
  it.each(['password', 'active'] as const)('begins no session any more: %s', async (meanwhile) => {
    const { proxy, slow } = await slowProxy(meanwhile)
    const credentials = { name: 'hubert', password: 'demo-hubert' }
    const parts = { ...proxy.services, accounts: slow }
    const entering = signIn(parts, credentials, { before: undefined, agent: '' })
    await expect(entering).rejects.toMatchObject({ code: 'wrong-credentials' })
    expect(await proxy.services.store.db.selectFrom('sessions').selectAll().execute()).toHaveLength(1)
    expect((await proxy.journal('sign-in-failed')).at(-1)?.actor).toBe(proxy.user('hubert').id)
  })

  it('is not replaced by the one that its owner chooses', async () => {
    const { proxy, slow } = await slowProxy('password')
    const hubert = await proxy.as('hubert')
    const token = hubert.headers.cookie.split('=')[1] ?? ''
    const session = await proxy.services.sessions.find(token)
    if (!session) throw new Error('Hubert is not signed in.')
    const change = { current: 'demo-hubert', password: 'a password of my own' }
    const changing = changePassword({ ...proxy.services, users: slow }, session, change)
    await expect(changing).rejects.toMatchObject({ code: 'wrong-credentials' })
    const account = await accountOf(proxy.services.store, proxy.user('hubert').id)
    expect(account).toMatchObject({ mustChangePassword: true })
    expect(await proxy.services.users.isPasswordOf(session.user.id, change.password)).toBe(false)
  })
})
