import type { XmlElement } from '#core/xml/element.ts'
import { child } from '#core/xml/find.ts'
import type { ClassicService } from './classic-service.ts'
import { collapsed, type SsdnRequest } from './request.ts'
import { detail, type Detail } from './summary.ts'

const headerPatterns: Readonly<Record<string, RegExp>> = {
  UserID: /^\p{N}{11}$/u,
  Email: /^.+@.+$/,
  MatrixID: /^[+-]?\d+$/,
}

/** Why the header cannot be parsed (PROTOCOL 3.1: an empty address does that); undefined if it can. */
export async function headerProblem({ authorizedUser, root }: SsdnRequest): Promise<Detail | undefined> {
  const wrong = Object.entries(headerPatterns).find(
    ([name, pattern]) => !pattern.test(collapsed(authorizedUser, name)),
  )
  if (wrong) return detail('header-unreadable', [wrong[0], collapsed(authorizedUser, wrong[0])])
  return child(root, 'ServiceRequest') ? undefined : detail('header-unreadable', ['ServiceRequest'])
}

/** What is wrong in the form of a service's body; undefined if nothing. */
export async function bodyProblem(
  body: XmlElement | undefined,
  service: ClassicService,
): Promise<Detail | undefined> {
  if (body?.name === service.root && body.namespace === service.namespace) return undefined
  return detail('body-invalid', [service.root])
}
