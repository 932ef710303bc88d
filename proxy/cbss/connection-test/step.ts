import {
  connectionFindings,
  type ConnectionFinding,
  type ConnectionStep,
  type ConnectionStepName,
} from '#core/wire/connection-test.ts'

/** What a step found, and what its sentence may say. */
export interface Found {
  finding: ConnectionFinding
  values?: Record<string, string | number>
}

/** The line of a step that has ended. */
export function stepLine(
  step: ConnectionStepName,
  { finding, values = {} }: Found,
  milliseconds: number,
): Exclude<ConnectionStep, { state: 'running' }> {
  return { step, state: connectionFindings[finding], finding, milliseconds: Math.round(milliseconds), values }
}

/** Whether the steps after it can be tried. */
export function goesOn({ finding }: Found): boolean {
  const state = connectionFindings[finding]
  return state === 'ok' || state === 'look'
}

/** The code of an error of the system or of OpenSSL; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
