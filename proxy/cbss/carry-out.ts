import { CodedError } from '#core/errors.ts'
import { parseSsin } from '#core/ssin.ts'
import { timestamp, type Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { appendOutcome } from '../journal/append-outcome.ts'
import { markEnded, markSent, type AttemptKey, type AttemptOutcome } from '../store/attempts.ts'
import { findRequest, type StoredRequest } from '../store/requests.ts'
import { readSecrets } from '../store/secrets.ts'
import { readSettings, type StoredSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { askedOf, personOf } from './asked.ts'
import { classify, ended, validatedOnly } from './classify.ts'
import { callSettings } from './call-settings.ts'
import { addressOf, type Endpoints } from './endpoints.ts'
import type { Transport } from './transport.ts'
import { makeMessage } from './make-message.ts'
import { serviceCalls } from './service-calls.ts'
import type { Validate } from './validate.ts'

/** What carrying out needs. */
export interface CarryOutParts {
  store: Store
  clock: Clock
  endpoints: Endpoints
  transport: Transport
  validate: Validate
}

/**
 * Carries one received attempt out with the settings of this moment: validates, journals the intent, calls,
 * journals the outcome (DESIGN 3.4 to 3.6). Without the intent's row there is no call. Rejects only where the
 * store does; the attempt then stays as it was. `insist` writes the outcome of a call, which nobody can ask for again.
 */
export async function carryOut(
  parts: CarryOutParts,
  key: AttemptKey,
  insist: (write: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const request = await findRequest(parts.store, key.requestId)
  const stored = await readSettings(parts.store)
  const secrets = await readSecrets(parts.store)
  if (!request) return
  const { environment, liveRequests } = stored.settings
  const { service } = request.record
  const call = serviceCalls[service]
  const end = (outcome: AttemptOutcome) =>
    writeEnd(parts, key, outcome, { from: 'received', answeredAt: timestamp(parts.clock), environment })
  if (environment === 'none') return end(ended('failed', { problem: 'switched-off' }))
  let body: string
  try {
    const sending = { organisation: stored.settings, number: request.number, now: parts.clock() }
    body = makeMessage(request.record, sending, parts.validate)
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    return end(ended('failed', { problem: error.code }))
  }
  const url = addressOf(parts.endpoints, stored.settings, environment, { service, path: call.path })
  if (!liveRequests || url === undefined) return end(validatedOnly())
  if (!(await writeIntent(parts, key, request, stored))) return
  const exchange = await parts.transport({
    url,
    soapAction: call.soapAction,
    body,
    ...callSettings(stored.settings, secrets),
    ...(!call.authenticates && { userName: '', password: '' }),
  })
  const answeredAt = timestamp(parts.clock)
  await insist(() => writeEnd(parts, key, classify(service, exchange), { from: 'sent', answeredAt }))
}

/** In one transaction with the state `sent`; false if somebody else has taken the attempt. */
function writeIntent(
  { store, clock }: CarryOutParts,
  { requestId, attempt, author }: AttemptKey,
  { record, number }: StoredRequest,
  { settings }: StoredSettings,
): Promise<boolean> {
  const { environment, requestingOrganisation } = settings
  return store.change(async (writing) => {
    const call = { environment, sentAt: timestamp(clock) }
    if (!(await markSent(writing, { requestId, attempt, author }, call))) return false
    const { service, clientId, purpose, reason } = record
    const asked = { service, number, clientId, purpose, ...askedOf(record) }
    const { digits } = parseSsin(record.parameters.ssin)
    await appendRow(writing, clock(), {
      kind: 'intent',
      actor: author,
      ...(digits && { ssin: digits }),
      details: { requestId, attempt, environment, requestingOrganisation, ...asked },
      personal: { ...personOf(record), ...(digits && { ssin: digits }), reason },
    })
    return true
  })
}

/** In one transaction with its row in the journal; nothing if somebody else has ended the attempt. */
export async function writeEnd(
  { store, clock }: Pick<CarryOutParts, 'store' | 'clock'>,
  key: AttemptKey,
  outcome: AttemptOutcome,
  end: Parameters<typeof markEnded>[3],
): Promise<void> {
  await store.change(async (writing) => {
    if (await markEnded(writing, key, outcome, end)) await appendOutcome(writing, clock(), key, outcome)
  })
}
