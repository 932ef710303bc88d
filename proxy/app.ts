import { AjvCompiler } from '@fastify/ajv-compiler'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { JsonSchemaToTsProvider } from '@fastify/type-provider-json-schema-to-ts'
import { fastify, LogController } from 'fastify'
import type { DemoAccount } from '#core/wire/instance.ts'
import { hostCheck } from './auth/host-check.ts'
import { originCheck } from './auth/origin-check.ts'
import { guardRoutes } from './auth/require-role.ts'
import { sessionCookie } from './auth/session-cookie.ts'
import type { Env } from './env.ts'
import { handleError } from './errors.ts'
import type { App } from './http/app.ts'
import { describeError, logAnswer, loggerOptions, type LogOptions } from './http/logging.ts'
import { denyDevices, securityHeaders } from './http/security-headers.ts'
import { serveStaticFiles } from './http/static-files.ts'
import { clientRoutes } from './routes/clients.ts'
import { codeListRoutes } from './routes/code-lists.ts'
import { connectionTestRoutes } from './routes/connection-test.ts'
import { deviceRoutes } from './routes/devices.ts'
import { firstAdminRoutes } from './routes/first-admin.ts'
import { healthRoutes } from './routes/health.ts'
import { instanceRoutes } from './routes/instance.ts'
import { outboxRoutes } from './routes/outbox.ts'
import { ownAccountRoutes } from './routes/own-account.ts'
import { peopleRoutes } from './routes/people.ts'
import { requestViewRoutes } from './routes/request-views.ts'
import { requestRoutes } from './routes/requests.ts'
import { resultRoutes } from './routes/results.ts'
import { sessionRoutes } from './routes/session.ts'
import { settingsRoutes } from './routes/settings.ts'
import { streamRoutes } from './routes/stream.ts'
import { syncRoutes } from './routes/sync.ts'
import { unknownRoutes } from './routes/unknown.ts'
import type { Services } from './services.ts'

/** What the server over the services depends on. */
export interface AppOptions extends Pick<Env, 'host' | 'publicOrigin' | 'staticDirectory'> {
  services: Services
  /** Empty in real use. */
  demoAccounts: DemoAccount[]
  log: LogOptions
}

// Fastify's own, kept: specs build hundreds of apps in a process, and compiling the schemas was half of their time.
const buildValidator = AjvCompiler()
/** A request that has not come whole by then is dropped. */
const longestRequest = 60_000
/** How long a stop waits for calls on their way; their outcome is `unknown` after the next start otherwise. */
const longestStop = 8_000

/**
 * Puts the server together; everything it registers is listed here, in order. Once ready it works the queue and the
 * retention, and closing it ends streams, retention, queue and store. It does not listen yet.
 */
export async function buildApp(options: AppOptions): Promise<App> {
  const { services, publicOrigin, staticDirectory } = options
  const app: App = fastify({
    logger: loggerOptions(options.log) ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: longestRequest,
    trustProxy: publicOrigin === null ? false : 'loopback',
    // Addresses that cannot be read never reach the error handler below by themselves.
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
    schemaController: { compilersFactory: { buildValidator } },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  }).withTypeProvider<JsonSchemaToTsProvider>()

  app.setErrorHandler(handleError)
  app.addHook('onResponse', logAnswer)
  app.removeContentTypeParser('text/plain')
  await app.register(helmet, securityHeaders({ mode: services.meta.mode, publicOrigin }))
  app.addHook('onRequest', denyDevices)
  app.addHook('onRequest', hostCheck(options))
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  await app.register(async (api) => registerApi(api, options), { prefix: '/api' })
  await serveStaticFiles(app, staticDirectory)

  const tell = (what: string) => (error: unknown) => app.log.error({ error: describeError(error) }, what)
  app.addHook('onReady', async () => {
    await services.queue.start(tell('the queue was held up'))
    services.retention.start(tell('the retention was held up'))
  })
  app.addHook('onClose', async () => {
    await services.retention.stop()
    await services.queue.stop(longestStop)
    services.store.close()
  })
  return app
}

function registerApi(api: App, { services, demoAccounts, publicOrigin }: AppOptions): void {
  const sessions = sessionCookie(services.meta.mode)
  api.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
  api.addHook('onRequest', originCheck(publicOrigin))
  guardRoutes(api, services, sessions)
  healthRoutes(api, services)
  instanceRoutes(api, services, demoAccounts)
  sessionRoutes(api, services, sessions)
  ownAccountRoutes(api, services)
  peopleRoutes(api, services)
  firstAdminRoutes(api, services, sessions)
  deviceRoutes(api, services)
  outboxRoutes(api, services)
  syncRoutes(api, services)
  streamRoutes(api, services)
  clientRoutes(api, services)
  requestRoutes(api, services)
  resultRoutes(api, services)
  requestViewRoutes(api, services)
  settingsRoutes(api, services)
  connectionTestRoutes(api, services)
  codeListRoutes(api, services)
  unknownRoutes(api)
}
