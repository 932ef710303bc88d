import type { Instance } from '#core/wire/instance.ts'
import { ask } from './client.ts'

/** Which installation this is; for everyone, before sign-in. */
export function fetchInstance(): Promise<Instance> {
  return ask('instance')
}
