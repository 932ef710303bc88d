import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buildRequest, requestBuilders } from '#core/cbss/build-request.ts'
import { brusselsDay } from '#core/cbss/brussels-time.ts'
import { services } from '#core/cbss/services.ts'
import type { FieldProblem } from '#core/cbss/field-problem.ts'
import { wrapSoap } from '#core/cbss/soap/wrap.ts'
import { loadBuiltInList } from '#core/codes/built-in-lists.ts'
import { purposeProblem } from '#core/codes/purposes.ts'
import type { ParametersOf } from '#core/records/parameters.ts'
import { serviceIds, type Service } from '#core/records/service.ts'
import { writeXml } from '#core/xml/write.ts'
import { messagePrefixes, serviceCalls } from '../cbss/service-calls.ts'
import { validateXml } from '../cbss/validate.ts'
import { CommandError } from './command-error.ts'
import { demoOrganisation } from './demo-organisation.ts'
import { readMoment } from './moment.ts'
import { readOptions } from './options.ts'
import { areTexts, readParameters } from './read-parameters.ts'
import { sayProblem } from './say-problem.ts'
import type { Terminal } from './terminal.ts'

const options = { envelope: { type: 'boolean' }, now: { type: 'string' } } as const

/**
 * Builds the request of a record and prints it, or says on standard error, in a sentence for each field, what a rule or
 * the schema refuses; returns 0 or 1. With `--envelope` it is what the demo would send at the time of `--now`: the
 * document `SSDNRequest` of the classic services, the SOAP message of a Tx25.
 *
 * @throws {CommandError} for wrong options, and files that are no record.
 */
export async function build(words: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(words, options)
  const [name, path, more] = positionals
  const service = serviceIds.find((id) => id === name)
  if (!service || path === undefined || more !== undefined)
    throw new CommandError(
      `The command build needs one of ${serviceIds.join(', ')}, and one file with a record.`,
    )
  const now = values.now === undefined ? Date.now() : readMoment(values.now)
  const { parameters, problems } = readParameters(
    service,
    await readRecord(resolve(terminal.directory, path)),
  )
  const found = [...problems, ...(await refused(service, parameters, brusselsDay(now)))]
  const fields = new Set<string>()
  for (const problem of found) {
    if (!fields.has(problem.field)) terminal.complain(sayProblem(problem))
    fields.add(problem.field)
  }
  if (found.length > 0) return 1
  return print(service, parameters, { now, envelope: values.envelope ?? false }, terminal)
}

/** What the rules of the service refuse; those of a text that is none cannot be asked. */
async function refused<S extends Service>(
  service: S,
  parameters: ParametersOf[S],
  today: string,
): Promise<FieldProblem[]> {
  if (!areTexts(service, parameters)) return []
  return [...services[service].check(parameters, { today }), ...(await purposeRefused(parameters, today))]
}

async function purposeRefused(parameters: object, today: string): Promise<FieldProblem[]> {
  if (!('purpose' in parameters)) return []
  const { purpose, sector, action } = parameters as ParametersOf['manage-access']
  const list = await loadBuiltInList('purposes')
  const reason = purposeProblem(list, purpose, { sector, registers: action === 'REGISTER', today })
  return reason ? [{ field: 'purpose', reason }] : []
}

function print<S extends Service>(
  service: S,
  parameters: ParametersOf[S],
  { now, envelope }: { now: number; envelope: boolean },
  terminal: Terminal,
): number {
  const inner = buildRequest({ service, parameters })
  const call = serviceCalls[service]
  const message = call.wrap(inner, { organisation: demoOrganisation, id: '1', number: 1, now })
  const issues = validateXml(call.schema, writeXml(message, messagePrefixes))
  for (const { reason } of issues) terminal.complain(reason)
  if (issues.length > 0) return 1
  const whole = call.schema === 'ssdn-request' ? message : wrapSoap(message)
  const { prefixes } = requestBuilders[service]
  terminal.write(`${envelope ? writeXml(whole, messagePrefixes) : writeXml(inner, prefixes)}\n`)
  return 0
}

async function readRecord(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new CommandError('The file with the record cannot be read.', { cause })
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new CommandError('The file with the record is no JSON.', { cause })
  }
}
