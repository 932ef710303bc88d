import path from 'node:path'
import {
  cbssUrl,
  folder,
  given,
  oneOf,
  optionalFolder,
  origin,
  port,
  seconds,
  simulatorUrl,
  type Variables,
} from './env-values.ts'

/** Demo: invented data, known accounts, the simulator. Real: none of these. */
export type Mode = 'demo' | 'real'

/** Everything the environment can set, read once at the start. The defaults are listed in README.md. */
export interface Env {
  mode: Mode
  host: string
  /** 0 takes a free one. */
  port: number
  dataDirectory: string
  /** In base64, where it comes from the environment; null where it is in the file. */
  masterKey: string | null
  masterKeyFile: string
  staticDirectory: string
  /** The origin people type, where a server in front ends TLS; null to compare with the Host header. */
  publicOrigin: string | null
  simulatorUrl: string | null
  /** Null means: the port after `port`, or a free one if that is taken. */
  simulatorPort: number | null
  simulatorReplies: string | null
  /** Base URLs of the CBSS, without a slash at the end. */
  baseUrls: Record<'test' | 'acpt' | 'prod', string>
  /** The official schemas, in the layout of `cbss/schemas/layout.ts`; null for our own. */
  schemaFolder: string | null
  /** Milliseconds. */
  timeLimits: { connect: number; headers: number; body: number }
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/**
 * Reads the environment.
 *
 * @throws {StartProblem} naming the first setting that is broken and what it may be.
 */
export function readEnv(variables: Variables): Env {
  const mode = oneOf(variables, 'CBSS_DESK_MODE', ['demo', 'real'], 'real')
  const dataDirectory = folder(variables, 'DATA_DIR', 'data')
  return {
    mode,
    host: given(variables, 'HOST') ?? '127.0.0.1',
    port: port(variables, 'PORT') ?? 8080,
    dataDirectory,
    masterKey: given(variables, 'MASTER_KEY'),
    masterKeyFile: path.resolve(
      given(variables, 'MASTER_KEY_FILE') ?? path.join(dataDirectory, 'master.key'),
    ),
    staticDirectory: folder(variables, 'STATIC_DIR', 'dist'),
    publicOrigin: origin(variables, 'PUBLIC_ORIGIN'),
    simulatorUrl: simulatorUrl(variables),
    simulatorPort: port(variables, 'SIMULATOR_PORT'),
    simulatorReplies: optionalFolder(variables, 'SIMULATOR_REPLIES'),
    baseUrls: {
      test: cbssUrl(variables, 'CBSS_URL_TEST') ?? publishedUrl('test'),
      acpt: cbssUrl(variables, 'CBSS_URL_ACPT') ?? publishedUrl('acpt'),
      prod: cbssUrl(variables, 'CBSS_URL_PROD') ?? publishedUrl('prod'),
    },
    schemaFolder: optionalFolder(variables, 'CBSS_XSD_DIR'),
    timeLimits: {
      connect: seconds(variables, 'CBSS_CONNECT_SECONDS', 5),
      headers: seconds(variables, 'CBSS_HEADERS_SECONDS', 30),
      body: seconds(variables, 'CBSS_BODY_SECONDS', 60),
    },
    logLevel: oneOf(
      variables,
      'LOG_LEVEL',
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      mode === 'demo' ? 'warn' : 'info',
    ),
  }
}

/** PROTOCOL 2; the published host of one environment. */
function publishedUrl(environment: string): string {
  return `https://bcssksz-services-${environment}.smals.be:443`
}
