import ky, { isHTTPError, isKyError, type KyInstance, type Options } from 'ky'
import { actingUserHeader } from '#core/wire/session.ts'
import { CodedError, errorCodes, type Problem } from '#core/errors.ts'

// POST is never retried here: the outbox alone decides about a second try, by state and with its key.
const proxy: KyInstance = ky.create({
  prefix: '/api',
  retry: 0,
  timeout: 20_000,
  cache: 'no-store',
  credentials: 'same-origin',
})

let actingUser: string | null = null

/**
 * From now on every question says for whom it is asked. The session cookie belongs to the whole browser:
 * when a colleague signs in, in another tab, this tab's questions are refused instead of bringing the
 * colleague's data into this user's database.
 */
export function askFor(userId: string | null): void {
  actingUser = userId
}

function isProblem(data: unknown): data is Problem {
  return typeof data === 'object' && data !== null && 'code' in data && String(data.code) in errorCodes
}

/** What went wrong as one of our codes; `no-connection` when the proxy was not reached or is not ours. */
function codedError(error: unknown): CodedError {
  if (isHTTPError(error)) {
    if (isProblem(error.data)) {
      return new CodedError(error.data.code, error.data.message, { cause: error, fields: error.data.fields })
    }
    if (error.response.status < 500) {
      return new CodedError('internal', 'The proxy gave an answer that this app does not know.', {
        cause: error,
      })
    }
  } else if (!isKyError(error)) {
    return new CodedError('internal', 'The call could not be made.', { cause: error })
  }
  return new CodedError('no-connection', 'The proxy could not be reached.', { cause: error })
}

/** The JSON that the proxy gives for a path below `/api`; undefined where it gives none. Throws {@link CodedError}. */
export async function ask<Answer>(path: string, options: Options = {}): Promise<Answer> {
  try {
    const headers = actingUser === null ? {} : { [actingUserHeader]: actingUser }
    const response = await proxy(path, { ...options, headers })
    return (response.status === 204 ? undefined : await response.json()) as Answer
  } catch (error) {
    throw codedError(error)
  }
}

/**
 * The lines of an answer in JSON Lines, each as soon as it came. `seen` is called for each. Throws
 * {@link CodedError}; `no-connection` too where the answer breaks off in a line.
 */
export async function askLines<Line>(path: string, body: unknown, seen: (line: Line) => void): Promise<void> {
  try {
    const headers = actingUser === null ? {} : { [actingUserHeader]: actingUser }
    const response = await proxy(path, { method: 'post', json: body, headers, timeout: false })
    const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line !== '') seen(JSON.parse(line) as Line)
    }
    if (rest !== '') throw new CodedError('no-connection', 'The answer of the proxy broke off.')
  } catch (error) {
    throw error instanceof CodedError ? error : codedError(error)
  }
}
