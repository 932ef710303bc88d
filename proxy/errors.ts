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
    const fields = error.validation.map(({ instancePath, message = '', params }) => ({
      field: fieldName(instancePath, params),
      reason: message,
    }))
    return { code: 'invalid-input', message: 'The request has fields that are not valid.', fields }
  }
  return foreseen[error.statusCode ?? 500] ?? problem('internal', 'Something went wrong in the proxy.')
}

/** What Fastify itself refuses; its own messages may quote what came. */
const foreseen: Readonly<Record<number, Problem>> = {
  400: problem('invalid-input', 'The request cannot be read.'),
  413: problem('too-large', 'The request is too big.'),
  415: problem('invalid-input', 'The body must be JSON.'),
}

function problem(code: ErrorCode, message: string): Problem {
  return { code, message }
}

/** `parameters.ssin` for `/parameters/ssin`; a missing or surplus property is named itself. */
function fieldName(instancePath: string, params: Record<string, unknown>): string {
  const own = params['missingProperty'] ?? params['additionalProperty']
  const names = instancePath.split('/').slice(1)
  return [...names, ...(typeof own === 'string' ? [own] : [])].join('.')
}
