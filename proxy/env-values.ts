import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartProblem } from './start-problem.ts'

/** The environment as a process gets it. */
export type Variables = Readonly<Record<string, string | undefined>>

const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** What a variable says; null where it is missing or blank. */
export function given(variables: Variables, name: string): string | null {
  const value = variables[name]?.trim()
  return value === undefined || value === '' ? null : value
}

/** One of the listed values. Like every reading here it throws a {@link StartProblem} for anything else. */
export function oneOf<Value extends string>(
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

/** A folder; `otherwise` is below the project's own. */
export function folder(variables: Variables, name: string, otherwise: string): string {
  const text = given(variables, name)
  return text === null ? path.join(projectFolder, otherwise) : path.resolve(text)
}

/** A folder that need not be given. */
export function optionalFolder(variables: Variables, name: string): string | null {
  const text = given(variables, name)
  return text === null ? null : path.resolve(text)
}

/** A port; null where none is given. */
export function port(variables: Variables, name: string): number | null {
  const text = given(variables, name)
  if (text === null) return null
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535) {
    throw new StartProblem(`${name} must be a port from 0 to 65535, not "${text}".`)
  }
  return value
}

/** A time limit given in seconds, as milliseconds. */
export function seconds(variables: Variables, name: string, otherwise: number): number {
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

const thisMachine = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** The demo calls nothing but a simulator; on another machine it could be anything. */
export function simulatorUrl(variables: Variables): string | null {
  const url = webAddress(variables, 'SIMULATOR_URL')
  if (url && !thisMachine.has(url.hostname)) {
    throw new StartProblem(`SIMULATOR_URL must be an address on this machine, not "${url.href}".`)
  }
  return baseUrl(variables, 'SIMULATOR_URL')
}

/** Credentials and citizens' data never cross a network in clear; a tunnel may begin on this machine. */
export function cbssUrl(variables: Variables, name: string): string | null {
  const url = webAddress(variables, name)
  if (url?.protocol === 'http:' && !thisMachine.has(url.hostname)) {
    throw new StartProblem(
      `${name} must be an address that begins with https://, except on this machine, not "${url.href}".`,
    )
  }
  return baseUrl(variables, name)
}

function baseUrl(variables: Variables, name: string): string | null {
  return webAddress(variables, name)?.href.replace(/\/+$/, '') ?? null
}

/** Scheme, host and port of an address. */
export function origin(variables: Variables, name: string): string | null {
  return webAddress(variables, name)?.origin ?? null
}
