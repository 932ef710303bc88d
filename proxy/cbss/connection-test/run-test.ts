import type { ConnectionStep, ConnectionStepName, ConnectionTest } from '#core/wire/connection-test.ts'
import type { Clock } from '../../clock.ts'
import { readSecrets, secretStates } from '../../store/secrets.ts'
import { readSettings } from '../../store/settings.ts'
import type { Reading } from '../../store/store.ts'
import { callSettings } from '../call-settings.ts'
import { addressOf, type Endpoints } from '../endpoints.ts'
import { serviceCalls } from '../service-calls.ts'
import type { Transport } from '../transport.ts'
import { callOnce, type CallFound } from './call.ts'
import { checkDates } from './check-dates.ts'
import { connect } from './connect.ts'
import { emptyRequest } from './empty-request.ts'
import { resolveName } from './resolve-name.ts'
import { goesOn, stepLine, type Found } from './step.ts'

/** What the test needs. */
export interface TestParts {
  store: Reading
  clock: Clock
  endpoints: Endpoints
  transport: Transport
  /** Milliseconds until connected, where the settings say nothing. */
  connectLimit: number
}

const nothing: Found = { finding: 'not-tried' }

/** Tries the connection to a service with the settings of this moment; each step is told as it begins and ends. */
export async function* runConnectionTest(
  { store, clock, endpoints, transport, connectLimit }: TestParts,
  { environment, service }: ConnectionTest,
): AsyncGenerator<ConnectionStep> {
  const { settings } = await readSettings(store)
  const { path, soapAction, authenticates } = serviceCalls[service]
  const call = callSettings(settings, await readSecrets(store))
  const address = addressOf(endpoints, settings, environment, { service, path })
  const url = new URL(address ?? 'http://none.invalid')
  const until = { server: null as string | null, client: null as string | null }
  let stopped = false

  async function* step(name: ConnectionStepName, work: () => Promise<Found>): AsyncGenerator<ConnectionStep> {
    if (stopped) return yield stepLine(name, nothing, 0)
    yield { step: name, state: 'running' }
    const begun = performance.now()
    const found = await work()
    stopped = !goesOn(found)
    yield stepLine(name, found, performance.now() - begun)
  }

  yield* step('name', async () => (address === undefined ? { finding: 'no-endpoint' } : resolveName(url)))
  yield* step('tls', async () => {
    const { until: lastDay, ...found } = await connect(
      url,
      call.tls,
      call.timeLimits?.connect ?? connectLimit,
    )
    until.server = lastDay
    return found
  })
  yield* step('certificate', async () => {
    until.client = (await secretStates(store)).clientCertificate.expires
    return checkDates(until, clock())
  })
  const made: { found?: CallFound } = {}
  yield* step('authentication', async () => {
    const message = { url: url.href, soapAction, body: emptyRequest(service), ...call }
    made.found = await callOnce(transport, message, authenticates)
    return made.found.authentication
  })
  // Where nothing came back the account could not be judged, and the call itself says why.
  stopped = (made.found?.call ?? nothing).finding === nothing.finding
  yield* step('call', async () => made.found?.call ?? nothing)
}
