import type { Service } from '../records/service.ts'
import { requestBuilders } from './build-request.ts'
import { checkIdentifyPerson } from './identify-person/check.ts'
import { emptyIdentifyPerson } from './identify-person/empty.ts'
import { readIdentifyPerson } from './identify-person/read.ts'
import { checkManageAccess } from './manage-access/check.ts'
import { emptyManageAccess } from './manage-access/empty.ts'
import { readManageAccess } from './manage-access/read.ts'
import { repeatable } from './may-repeat.ts'
import type { ServiceReply } from './service-reply.ts'
import type { ServiceRow } from './service-row.ts'
import { checkTx25 } from './tx25/check.ts'
import { readTx25ServiceReply } from './tx25/service-reply.ts'

/** The services of the CBSS, one row each; what they have in common only interprets it. */
export const services: { [S in Service]: ServiceRow<S> } = {
  'identify-person': {
    id: 'identify-person',
    transport: 'ssdn',
    ...requestBuilders['identify-person'],
    emptyParameters: emptyIdentifyPerson,
    check: checkIdentifyPerson,
    mayRepeat: repeatable['identify-person'],
    read: readIdentifyPerson,
  },
  'manage-access': {
    id: 'manage-access',
    transport: 'ssdn',
    ...requestBuilders['manage-access'],
    emptyParameters: emptyManageAccess,
    check: checkManageAccess,
    mayRepeat: repeatable['manage-access'],
    read: readManageAccess,
  },
  tx25: {
    id: 'tx25',
    transport: 'soap',
    ...requestBuilders.tx25,
    emptyParameters: () => ({ ssin: '', language: 'fr', history: true }),
    check: checkTx25,
    mayRepeat: repeatable.tx25,
    read: readTx25ServiceReply,
  },
}

/**
 * Reads the text of a service's reply.
 *
 * @throws {XmlError} if it is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` if it is no reply of this service.
 */
export function readServiceReply(service: Service, text: string): ServiceReply {
  return services[service].read(text)
}
