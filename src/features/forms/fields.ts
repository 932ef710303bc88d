import type { RequestContent, RequestOf } from '#core/records/request.ts'
import type { Service } from '#core/records/service.ts'
import type { ContentOf } from '../service-views.ts'

/** What a form edits of a draft. Numbers are kept as they were typed until they are sent. */
export type Fields<S extends Service> = Omit<ContentOf<S>, 'service'>

/** The fields of a draft, of their own: changing them changes no record. */
export function fieldsOf<S extends Service>(draft: RequestOf<S>): Fields<S> {
  const { clientId, clientName: name, parameters, purpose, reason } = draft
  return structuredClone({ clientId, clientName: name, parameters, purpose, reason }) as Fields<S>
}

/** What is stored of a form. */
export function contentOf<S extends Service>(service: S, fields: Fields<S>): RequestContent {
  // Service and parameters are of one row; the compiler cannot see it through the union.
  return { service, ...fields } as unknown as RequestContent
}
