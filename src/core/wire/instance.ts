import type { Environment, LanguageSettings } from '../records/settings.ts'
import type { Role } from '../records/user.ts'

/** An account of the demo, shown on its sign-in page with its password. Never sent by an instance for real use. */
export interface DemoAccount {
  name: string
  displayName: string
  password: string
  roles: readonly Role[]
}

/** `GET /api/instance`: which installation this is, for everyone, before sign-in. */
export interface Instance {
  /** Random, made with the data folder; names the browser's databases. */
  id: string
  mode: 'demo' | 'real'
  environment: Environment
  liveRequests: boolean
  /** The languages that the centre offers, the one of whoever chose none first. */
  languages: LanguageSettings['languages']
  /** True while an instance for real use has no account yet and waits for the one-time code of its log. */
  needsFirstAdmin: boolean
  /** Empty unless `mode` is demo. */
  demoAccounts: DemoAccount[]
}
