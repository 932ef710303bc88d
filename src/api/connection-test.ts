import type { ConnectionStep, ConnectionTest } from '#core/wire/connection-test.ts'
import { askLines } from './client.ts'

/** Tests the way to a service of an environment; `seen` gets each step as it begins and as it ends. */
export function testConnection(test: ConnectionTest, seen: (step: ConnectionStep) => void): Promise<void> {
  return askLines('connection-test', test, seen)
}
