import type { Environment } from '#core/records/settings.ts'
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
