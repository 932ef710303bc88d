import { clientName, type Client } from '#core/records/client.ts'
import type { ParametersOf } from '#core/records/parameters.ts'
import type { RequestContent, RequestOf } from '#core/records/request.ts'
import type { Service } from '#core/records/service.ts'
import { viewOf } from '../service-views.ts'

/** What a form edits of a draft. Numbers are kept as they were typed until they are sent. */
export interface Fields<S extends Service> {
  clientId: string
  clientName: string
  parameters: ParametersOf[S]
  purpose: string
  reason: string
}

/** The fields of a draft, of their own: changing them changes no record. */
export function fieldsOf<S extends Service>(draft: RequestOf<S>): Fields<S> {
  const { clientId, clientName: name, parameters, purpose, reason } = draft
  return structuredClone({ clientId, clientName: name, parameters, purpose, reason }) as Fields<S>
}

/** A form about a client, or about nobody of whom there is a file, before anything was typed. */
export function newFields<S extends Service>(service: S, client: Client | null): Fields<S> {
  const { empty, fill } = viewOf(service)
  return {
    clientId: client?.id ?? '',
    clientName: client ? clientName(client) : '',
    parameters: { ...empty(), ...(client && fill(client)) } as ParametersOf[S],
    purpose: '',
    reason: '',
  }
}

/** What is stored of a form. */
export function contentOf<S extends Service>(service: S, fields: Fields<S>): RequestContent {
  // Service and parameters are of one row; the compiler cannot see it through the union.
  return { service, ...fields } as unknown as RequestContent
}
