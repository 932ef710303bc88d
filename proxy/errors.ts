import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { CodedError, errorCodes, type ErrorCode, type Problem } from '#core/errors.ts'
import { guessWindowSeconds } from './auth/guess-limits.ts'
import { describeError } from './http/logging.ts'

/**
 * The one error handler: every error leaves as a {@link Problem} with the status of its code. What nobody foresaw
 * is logged and leaves as `internal` without a word of its own.
 */
export async function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const answer = toProblem(error)
  if (answer.code === 'internal') request.log.error({ error: describeError(error) }, 'not foreseen')
  const { status } = errorCodes[answer.code]
  if (status === 429) reply.header('retry-after', guessWindowSeconds)
  return reply.code(status).send(answer)
}

function toProblem(error: FastifyError): Problem {
  if (error instanceof CodedError) {
    const { code, message, fields } = error
    return { code, message, ...(fields && { fields }) }
  }
  if (error.validation) {
    const fields = error.validation.slice(0, mostFields).map(({ instancePath, message = '', params }) => ({
      field: fieldName(instancePath, params),
      reason: message,
    }))
    return { code: 'invalid-input', message: 'The request has fields that are not valid.', fields }
  }
  const status = error.statusCode ?? 500
  return foreseen[status] ?? (status >= 400 && status < 500 ? nothingThere : unforeseen)
}

/** A body of a megabyte can have a hundred thousand fields that are not valid. */
const mostFields = 20

/** What Fastify itself refuses; its own messages may quote what came. */
const foreseen: Readonly<Record<number, Problem>> = {
  400: problem('invalid-input', 'The request cannot be read.'),
  413: problem('too-large', 'The request is too big.'),
  415: problem('invalid-input', 'The body must be JSON.'),
}

/** What is asked for in a way that no address of ours is. */
const nothingThere = problem('not-found', 'There is nothing at this address.')
const unforeseen = problem('internal', 'Something went wrong in the proxy.')

function problem(code: ErrorCode, message: string): Problem {
  return { code, message }
}

/** `parameters.ssin` for `/parameters/ssin`; a missing or surplus property is named itself. */
function fieldName(instancePath: string, params: Record<string, unknown>): string {
  const own = params['missingProperty'] ?? params['additionalProperty']
  const names = instancePath.split('/').slice(1)
  return [...names, ...(typeof own === 'string' ? [own] : [])].join('.')
}
