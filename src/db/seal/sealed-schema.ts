import { getPrimaryFieldOfPrimaryKey, type RxDocumentData, type RxJsonSchema } from 'rxdb/plugins/core'

/** What RxDB itself needs in clear, beside the id: whether and when a document was written, never what. */
export const protocolFields = ['_rev', '_meta', '_deleted', '_attachments'] as const

/** A schema as plain JSON, whatever record it describes. */
export type AnySchema = RxJsonSchema<RxDocumentData<unknown>>

/** Name of the field that holds the id. */
export function idFieldOf(schema: AnySchema): string {
  return getPrimaryFieldOfPrimaryKey(schema.primaryKey)
}

/** The fields that a query may reach in a sealed collection. */
export function clearFieldsOf(schema: AnySchema): string[] {
  return [idFieldOf(schema), '_deleted', '_meta.lwt']
}

/**
 * The schema of what lies on the disk: id, RxDB's own fields and one text. Throws where an index would put
 * a sealed field into the clear.
 */
export function sealedSchema(schema: AnySchema): AnySchema {
  const idField = idFieldOf(schema)
  const clear = clearFieldsOf(schema)
  const exposed = (schema.indexes ?? []).flat().find((field) => !clear.includes(field))
  if (exposed !== undefined) throw new Error(`The field ${exposed} is sealed and cannot be indexed.`)
  const properties = schema.properties as Record<string, object>
  if ('sealed' in properties || 'unmigrated' in properties) {
    throw new Error('The fields sealed and unmigrated belong to the seal.')
  }
  const kept = [idField, ...protocolFields].map((name) => [name, properties[name]])
  return {
    ...schema,
    primaryKey: idField,
    properties: { ...Object.fromEntries(kept), sealed: { type: 'string' } },
    required: [idField, ...protocolFields, 'sealed'],
  } as AnySchema
}
