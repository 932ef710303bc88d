import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartProblem } from './start-problem.ts'

const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** Demo: invented data, known accounts, the simulator. Real: none of these. */
export type Mode = 'demo' | 'real'

/** Everything the environment can set, read once at the start. The defaults are listed in README.md. */
export interface Env {
  mode: Mode
  host: string
  /** 0 takes a free one. */
  port: number
  dataDirectory: string
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
  /** Milliseconds. */
  timeLimits: { connect: number; headers: number; body: number }
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

type Variables = Readonly<Record<string, string | undefined>>

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
    masterKeyFile: path.resolve(
      given(variables, 'MASTER_KEY_FILE') ?? path.join(dataDirectory, 'master.key'),
    ),
    staticDirectory: folder(variables, 'STATIC_DIR', 'dist'),
    publicOrigin: origin(variables, 'PUBLIC_ORIGIN'),
    simulatorUrl: baseUrl(variables, 'SIMULATOR_URL'),
    simulatorPort: port(variables, 'SIMULATOR_PORT'),
    simulatorReplies: replies(variables),
    baseUrls: {
      test: cbssUrl(variables, 'CBSS_URL_TEST') ?? publishedUrl('test'),
      acpt: cbssUrl(variables, 'CBSS_URL_ACPT') ?? publishedUrl('acpt'),
      prod: cbssUrl(variables, 'CBSS_URL_PROD') ?? publishedUrl('prod'),
    },
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

function given(variables: Variables, name: string): string | null {
  const value = variables[name]?.trim()
  return value === undefined || value === '' ? null : value
}

function oneOf<Value extends string>(
  variables: Variables,
  name: string,
  values: readonly Value[],
  otherwise: Value,
) {
  const text = given(variables, name)
  const value = values.find((candidate) => candidate === text)
  if (text !== null && !value)
    throw new StartProblem(`${name} must be one of ${values.join(', ')}, not "${text}".`)
  return value ?? otherwise
}

function folder(variables: Variables, name: string, otherwise: string): string {
  const text = given(variables, name)
  return text === null ? path.join(projectFolder, otherwise) : path.resolve(text)
}

function replies(variables: Variables): string | null {
  const text = given(variables, 'SIMULATOR_REPLIES')
  return text === null ? null : path.resolve(text)
}

function port(variables: Variables, name: string): number | null {
  const text = given(variables, name)
  if (text === null) return null
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535) {
    throw new StartProblem(`${name} must be a port from 0 to 65535, not "${text}".`)
  }
  return value
}

function seconds(variables: Variables, name: string, otherwise: number): number {
  const text = given(variables, name)
  const value = Number(text ?? otherwise)
  if (!(value > 0 && value <= 3600)) {
    throw new StartProblem(`${name} must be a number of seconds above 0 and up to 3600, not "${text}".`)
  }
  return value * 1000
}

function webAddress(variables: Variables, name: string): URL | null {
  const text = given(variables, name)
  if (text === null) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new StartProblem(`${name} must be an address that begins with http:// or https://, not "${text}".`)
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new StartProblem(`${name} must be an address without user, query or fragment.`)
  }
  return url
}

/** Credentials and citizens' data never cross a network in clear; a tunnel may begin on this machine. */
function cbssUrl(variables: Variables, name: string): string | null {
  const url = webAddress(variables, name)
  if (url?.protocol === 'http:' && !['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)) {
    throw new StartProblem(
      `${name} must be an address that begins with https://, except on this machine, not "${url.href}".`,
    )
  }
  return baseUrl(variables, name)
}

function baseUrl(variables: Variables, name: string): string | null {
  return webAddress(variables, name)?.href.replace(/\/+$/, '') ?? null
}

function origin(variables: Variables, name: string): string | null {
  return webAddress(variables, name)?.origin ?? null
}
