import { generateSync } from 'otplib'
import type { buildProxy } from '../build-proxy.ts'

type Proxy = Awaited<ReturnType<typeof buildProxy>>

/** The code that an authenticator app shows at the proxy's time, or some seconds beside it. */
export function codeOf({ time }: Pick<Proxy, 'time'>, secret: string, secondsBeside = 0): string {
  return generateSync({ strategy: 'totp', secret, epoch: Math.floor(time.now / 1000) + secondsBeside })
}

/** Sets a second factor up for somebody and returns its secret and recovery codes. */
export async function setUpFactor(proxy: Proxy, name: string) {
  const person = await proxy.as(name)
  const { secret } = (await person.post('/api/session/second-factor/begin', {})).json()
  const code = codeOf(proxy, secret)
  const confirmed = await person.post('/api/session/second-factor/confirm', { code })
  const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>()
  return { person, secret: String(secret), recoveryCodes }
}

/** Asks to sign in with whatever is given. */
export function signIn({ app }: Pick<Proxy, 'app'>, payload: object, remoteAddress = '127.0.0.1') {
  return app.inject({ method: 'POST', url: '/api/session', payload, remoteAddress })
}

/** The header of the session that an answer to signing in began. */
export function cookieOf(response: Awaited<ReturnType<typeof signIn>>): { cookie: string } {
  const [cookie] = response.cookies
  return { cookie: `${cookie?.name}=${cookie?.value}` }
}
