import type { RequestRecord } from '#core/records/request.ts'
import { formatSsin } from '#core/ssin.ts'

/** Whom a request is about: the client, else the name that is searched for, else the number; empty in a bare draft. */
export function aboutWhom({ clientName, parameters }: RequestRecord): string {
  if (clientName !== '') return clientName
  const names = 'lastName' in parameters ? [parameters.lastName, parameters.firstName] : []
  return names.filter((name) => name !== '').join(', ') || formatSsin(parameters.ssin)
}
