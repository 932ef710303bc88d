import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { CodedError } from '#core/errors.ts'
import type { Env } from '../env.ts'

/** Where log lines go; standard output unless a test reads them. */
export interface LogOptions {
  level: Env['logLevel']
  stream?: { write(line: string): void }
}

/** The logger: JSON lines, and of a line only what {@link logAnswer} and {@link describeError} name. */
export function loggerOptions({ level, stream }: LogOptions): FastifyServerOptions['logger'] {
  return {
    level,
    base: null,
    // Whatever hands a whole request, reply or error to the log gets only what may be there.
    serializers: {
      req: describeRequest,
      res: ({ statusCode }: { statusCode?: number }) => ({ status: statusCode }),
      err: (error: unknown) => ({ type: 'Error', message: '', stack: '', ...describeError(error) }),
    },
    ...(stream && { stream }),
  }
}

/** One line per answer: method, route pattern, status, milliseconds. No address, query, body or id. */
export async function logAnswer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const line = { ...describeRequest(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
  request.log.info(line, 'answered')
}

function describeRequest({ method, routeOptions }: FastifyRequest) {
  return { method, route: routeOptions?.url ?? 'none' }
}

/**
 * An error as far as it may be logged: kind, code and where it arose. The message only of our own errors and of
 * the system's; those of parsers and of the store may quote what they were given.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, code, syscall } = error as NodeJS.ErrnoException
  const mayQuote = !(error instanceof CodedError) && syscall === undefined
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return {
    type: name,
    ...(code !== undefined && { code }),
    message: mayQuote ? 'left out' : error.message,
    stack: frames.slice(0, 12).join('\n'),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}
