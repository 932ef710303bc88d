import type { DemoAccount } from '#core/wire/instance.ts'

/** Who can sign in to the demo; the passwords are no secret and exist nowhere else (issue 2, point 9). */
export const demoAccounts: DemoAccount[] = [
  { name: 'hubert', displayName: 'Hubert Huppertz', password: 'demo-hubert', roles: ['caseworker'] },
  { name: 'theresia', displayName: 'Theresia Thelen', password: 'demo-theresia', roles: ['caseworker'] },
  { name: 'rolf', displayName: 'Rolf Rompen', password: 'demo-rolf', roles: ['admin'] },
  { name: 'patrick', displayName: 'Patrick Paraneau', password: 'demo-patrick', roles: ['security-advisor'] },
]
