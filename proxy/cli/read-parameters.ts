import type { FieldProblem } from '#core/cbss/field-problem.ts'
import { mainSector } from '#core/codes/purposes.ts'
import { services } from '#core/cbss/services.ts'
import { parametersSchemas, type ParametersOf } from '#core/records/parameters.ts'
import { serviceIds, type Service } from '#core/records/service.ts'
import { parseTypedDate } from '#core/typed-date.ts'
import { CommandError } from './command-error.ts'
import { demoOrganisation } from './demo-organisation.ts'

interface FieldSchema {
  type?: string | readonly string[]
  enum?: readonly unknown[]
  minimum?: number
  maximum?: number
  maxLength?: number
  pattern?: string
}

const dates = new Set(['birthDate', 'startDate', 'endDate'])
// A number of JSON loses the zeros with which such a number may begin.
const digits: Record<string, number> = { ssin: 11, identityCardNumber: 12, sisCardNumber: 10 }
const known = new Set(serviceIds.flatMap((id) => Object.keys(parametersSchemas[id].properties)))

/**
 * The parameters that a record from outside means, texts or numbers, and what is none of the values that a field may
 * have. A field that is missing, or an empty choice, is as in an empty form, the sector that of the demo; one of another service is left out.
 *
 * @throws {CommandError} if it is no record, or has a field that no service knows.
 */
export function readParameters<S extends Service>(
  service: S,
  record: unknown,
): { parameters: ParametersOf[S]; problems: FieldProblem[] } {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new CommandError('The file with the record holds no JSON object.')
  const strange = Object.keys(record).find((field) => !known.has(field))
  if (strange !== undefined) throw new CommandError(`No service has a field "${strange.slice(0, 40)}".`)
  const fields = parametersSchemas[service].properties as Record<string, FieldSchema>
  const empty: Record<string, unknown> = { ...services[service].emptyParameters() }
  if ('sector' in empty) empty['sector'] = mainSector(demoOrganisation.sector)
  const problems: FieldProblem[] = []
  for (const [field, schema] of Object.entries(fields)) {
    const given = (record as Record<string, unknown>)[field]
    if (given === undefined || given === null || (given === '' && schema.enum)) continue
    const value = valueOf(field, schema, given)
    const reason = problemOf(schema, value)
    if (reason) problems.push({ field, ...reason })
    empty[field] = value
  }
  // Every field of the form has been read or was there.
  return { parameters: empty as unknown as ParametersOf[S], problems }
}

/** Whether all texts of a record are texts: only then can its rules be asked. */
export function areTexts<S extends Service>(service: S, parameters: ParametersOf[S]): boolean {
  const fields = parametersSchemas[service].properties as Record<string, FieldSchema>
  return Object.entries(parameters).every(
    ([field, value]) => fields[field]?.type !== 'string' || typeof value === 'string',
  )
}

function valueOf(field: string, { type }: FieldSchema, given: unknown): unknown {
  if (type === 'boolean') return asBoolean(given)
  if (type !== 'string') return asInteger(given, Array.isArray(type))
  if (typeof given !== 'string' && typeof given !== 'number') return given
  const text = typeof given === 'number' ? String(given).padStart(digits[field] ?? 0, '0') : given.trim()
  if (field === 'sector') return mainSector(text)
  return dates.has(field) ? parseTypedDate(text).value || text : text
}

function asBoolean(given: unknown): unknown {
  return { true: true, '1': true, false: false, '0': false }[String(given).toLowerCase()] ?? given
}

function asInteger(given: unknown, mayBeNull: boolean): unknown {
  if (typeof given !== 'string') return given
  if (given.trim() === '') return mayBeNull ? null : 0
  return /^\s*-?\d+\s*$/.test(given) ? Number(given) : given
}

/** What a value does not keep to of its schema. */
function problemOf(schema: FieldSchema, value: unknown): Omit<FieldProblem, 'field'> | null {
  const types = [schema.type ?? []].flat()
  if (schema.enum && !schema.enum.includes(value))
    return { reason: 'choice', values: { choices: schema.enum.join(', ') } }
  if (!types.some((type) => isOfType(type, value)))
    return { reason: 'type', values: { type: types[0] ?? '' } }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema
    return value < minimum || value > maximum ? { reason: 'range', values: { minimum, maximum } } : null
  }
  if (typeof value !== 'string') return null
  if (value.length > (schema.maxLength ?? Infinity))
    return { reason: 'too-long', values: { length: schema.maxLength ?? 0 } }
  return schema.pattern && !new RegExp(schema.pattern).test(value) ? { reason: 'pattern' } : null
}

function isOfType(type: string, value: unknown): boolean {
  return (
    {
      string: typeof value === 'string',
      boolean: typeof value === 'boolean',
      integer: Number.isInteger(value),
      null: value === null,
    }[type] ?? false
  )
}
