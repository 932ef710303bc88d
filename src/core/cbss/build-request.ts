import type { ParametersOf } from '../records/parameters.ts'
import type { Service } from '../records/service.ts'
import type { XmlElement } from '../xml/element.ts'
import { buildIdentifyPerson } from './identify-person/build.ts'
import { buildManageAccess } from './manage-access/build.ts'
import { commonNamespace, identifyPersonNamespace, manageAccessNamespace } from './ssdn/namespaces.ts'
import { buildTx25, tx25Namespace } from './tx25/build.ts'

/** How the service request of each service is made and written; apart from reading, which needs an XML parser. */
export const requestBuilders: {
  [S in Service]: {
    build: (parameters: ParametersOf[S]) => XmlElement
    prefixes: Readonly<Record<string, string>>
  }
} = {
  'identify-person': { build: buildIdentifyPerson, prefixes: { [identifyPersonNamespace]: 'ipr' } },
  'manage-access': {
    build: buildManageAccess,
    prefixes: { [manageAccessNamespace]: 'mar', [commonNamespace]: 'common' },
  },
  tx25: { build: buildTx25, prefixes: { [tx25Namespace]: 'v2' } },
}

/** The service request of a record, whichever its service is: nothing about who asks. */
export function buildRequest<S extends Service>(request: {
  service: S
  parameters: ParametersOf[S]
}): XmlElement {
  return requestBuilders[request.service].build(request.parameters)
}
