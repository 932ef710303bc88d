import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject, onTestFinished, vi } from 'vitest'
import { requestBuilders } from '#core/cbss/build-request.ts'
import type { Answer } from '#core/records/answer.ts'
import type { ParametersOf } from '#core/records/parameters.ts'
import type { Service } from '#core/records/service.ts'
import type { User } from '#core/records/user.ts'
import type { SubmissionOf } from '#core/wire/outbox.ts'
import { writeXml } from '#core/xml/write.ts'
import { buildApp, type AppOptions } from '../../../proxy/app.ts'
import { endpointsOf } from '../../../proxy/cbss/endpoints.ts'
import { liveTransport } from '../../../proxy/cbss/live.ts'
import { validateXml } from '../../../proxy/cbss/validate.ts'
import type { Mode } from '../../../proxy/env.ts'
import { openServices } from '../../../proxy/services.ts'
import { findAnswer } from '../../../proxy/store/answers.ts'
import { clientId, fillStore, keyFileIn, quickCost, ssin } from './fill-store.ts'
import { changesOf, type FlatSettings } from './live-settings.ts'
import { startUpstream } from './upstream.ts'

// Real files, sockets and time limits: a busy machine must not make them look broken.
vi.setConfig({ testTimeout: 20_000 })

export { aClient, clientId, ssin } from './fill-store.ts'

/** A folder that disappears after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cbss-desk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const submitted = {
  clientId,
  clientName: 'Mustermann Max',
  purpose: '1',
  reason: 'Application for help',
  createdAt: '2026-11-21T09:00:00.000Z',
} as const

/** A Tx25 as the browser builds it; `innerXml` and `hash` follow from the parameters unless given. */
export function aSubmission(change: Partial<SubmissionOf<'tx25'>> = {}): SubmissionOf<'tx25'> {
  return submissionOf('tx25', { parameters: { ssin, language: 'de', history: true }, ...change })
}

/** A submission of any service, made from the parameters in the same way. */
export function submissionOf<S extends Service>(
  service: S,
  change: Partial<SubmissionOf<S>> & { parameters: ParametersOf[S] },
): SubmissionOf<S> {
  const { build, prefixes } = requestBuilders[service]
  const innerXml = change.innerXml ?? writeXml(build(change.parameters), prefixes)
  const hash = createHash('sha256').update(innerXml).digest('hex')
  return { id: randomUUID(), attempt: 1, ...submitted, hash, ...change, service, innerXml }
}

/** What a spec may say about the proxy it wants. */
export interface ProxyOptions extends Partial<Pick<AppOptions, 'host' | 'publicOrigin' | 'staticDirectory'>> {
  mode?: Mode
  folder?: string
  settings?: Partial<FlatSettings>
  /** Without accounts, client and settings, as after the very first start. */
  empty?: boolean
  /** The demo's environment, instead of the server of the spec. */
  upstreamUrl?: string
}

/** A proxy with real store and real HTTP to a server of the spec; everything ends with the test. */
export async function buildProxy(options: ProxyOptions = {}) {
  const { mode = 'demo', empty = false } = options
  const folder = options.folder ?? (await temporaryFolder())
  // Only a store that nothing is asked of is the prepared one.
  if (!options.folder && !empty && mode === 'demo')
    await cp(inject('preparedStore'), folder, { recursive: true })
  const upstream = await startUpstream()
  const time = { now: Date.parse('2026-11-21T10:00:00.000Z') }
  const log: string[] = []
  const baseUrls = { test: upstream.url, acpt: upstream.url, prod: upstream.url }
  const services = await openServices({
    mode,
    dataDirectory: folder,
    masterKeyFile: keyFileIn(folder),
    clock: () => time.now,
    transport: liveTransport({ connect: 500, headers: 900, body: 900 }),
    validate: validateXml,
    endpoints: endpointsOf(mode, baseUrls, options.upstreamUrl ?? upstream.url),
    connectLimit: 500,
    passwordCost: quickCost,
  })
  const app = await buildApp({
    services,
    demoAccounts: [],
    host: options.host ?? '127.0.0.1',
    publicOrigin: options.publicOrigin ?? null,
    staticDirectory: options.staticDirectory ?? path.join(folder, 'dist'),
    log: { level: 'trace', stream: { write: (line) => void log.push(line) } },
  })
  const close = async () => {
    await app.close()
    await upstream.close()
  }
  let closed: Promise<void> | undefined
  const closeOnce = () => (closed ??= close())
  onTestFinished(closeOnce)
  const users = empty ? new Map<string, User>() : await fillStore(services, time.now)
  if (!empty) await set(options.settings)
  await app.ready()

  /** Changes organisation and connection as an admin who has just signed in. */
  async function set(settings: Partial<FlatSettings> = {}): Promise<void> {
    for (const change of changesOf(settings)) {
      await services.settings.change({ user: user('rolf'), isProven: true }, change)
    }
  }

  function user(name: string): User {
    const found = users.get(name)
    if (!found) throw new Error(`There is no account ${name} here.`)
    return found
  }

  /** Signs in and returns how to ask as this person. */
  async function as(name: string) {
    const credentials = { name, password: `demo-${name}` }
    const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: credentials })
    const cookie = signedIn.cookies[0]
    const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
    return {
      headers,
      get: (url: string) => app.inject({ method: 'GET', url, headers }),
      post: (url: string, payload: object) => app.inject({ method: 'POST', url, headers, payload }),
      put: (url: string, payload: object) => app.inject({ method: 'PUT', url, headers, payload }),
      delete: (url: string) => app.inject({ method: 'DELETE', url, headers }),
    }
  }

  /** Waits until a request has an answer that is final, and returns it. */
  function answerTo(id: string): Promise<Answer> {
    return vi.waitFor(
      async () => {
        const answer = await findAnswer(services.store, id)
        if (!answer || answer.state === 'received' || answer.state === 'sent')
          throw new Error('Not answered yet.')
        return answer
      },
      { timeout: 15_000, interval: 10 },
    )
  }

  /** The journal's rows of some kinds, with their details. */
  async function journal(...kinds: string[]) {
    const rows = await services.store.db.selectFrom('journal').selectAll().orderBy('sequence').execute()
    const chosen = rows.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    return chosen.map(({ details, ...row }) =>
      Object.assign(row, { details: JSON.parse(details) as Record<string, unknown> }),
    )
  }

  return { app, services, upstream, time, log, folder, user, set, as, answerTo, journal, close: closeOnce }
}
