import type { ConnectionSettings, Environment } from '#core/records/settings.ts'
import type { Service } from '#core/records/service.ts'
import type { Mode } from '../env.ts'

/**
 * Base URL per environment that this instance can call. An environment without one is validated only: in the
 * demo these are all but the simulator's, in real use the simulator's.
 */
export type Endpoints = Readonly<Partial<Record<Environment, string>>>

/** The base URLs of a mode. `simulatorUrl` is null in real use. */
export function endpointsOf(
  mode: Mode,
  baseUrls: Readonly<Record<'test' | 'acpt' | 'prod', string>>,
  simulatorUrl: string | null,
): Endpoints {
  if (mode === 'real') return baseUrls
  return simulatorUrl === null ? {} : { demo: simulatorUrl }
}

/** Which service is asked for, and its path below a base URL. */
export interface AskedService {
  service: Service
  path: string
}

/**
 * The whole address of a service: the one of the settings, else the base URL with the service's path; undefined where
 * this instance cannot call the environment at all.
 */
export function addressOf(
  endpoints: Endpoints,
  settings: Pick<ConnectionSettings, 'endpoints'>,
  environment: Environment,
  { service, path }: AskedService,
): string | undefined {
  const base = endpoints[environment]
  if (base === undefined) return undefined
  const own = environment in settings.endpoints ? settings.endpoints[environment as 'test'][service] : ''
  return own === '' ? `${base}${path}` : own
}

const thisMachine = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Why an address of the settings cannot be an endpoint; null where it can, or is empty. */
export function endpointProblem(address: string): string | null {
  if (address === '') return null
  if (!URL.canParse(address)) return 'It is not an address.'
  const { protocol, hostname, username, password, search, hash } = new URL(address)
  // Credentials and citizens' data never cross a network in clear; a tunnel may begin on this machine.
  const isSafe = protocol === 'https:' || (protocol === 'http:' && thisMachine.has(hostname))
  if (!isSafe) return 'It must begin with https://, except on this machine.'
  return username || password || search || hash ? 'It has no user, query or fragment.' : null
}
