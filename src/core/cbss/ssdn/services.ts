import type { Service } from '../../records/service.ts'

/** What a classic service is called in the envelope, in the reference, and its reply's root. */
export interface SsdnService {
  serviceId: string
  version: string
  requestName: string
  replyName: string
}

/** The classic services (PROTOCOL 3.1). */
export const ssdnServices = {
  'identify-person': {
    serviceId: 'OCMWCPASIdentifyPerson',
    version: '20050930',
    requestName: 'IdentifyPersonRequest',
    replyName: 'IdentifyPersonReply',
  },
  'manage-access': {
    serviceId: 'OCMWCPASManageAccess',
    version: '20050930',
    requestName: 'ManageAccessRequest',
    replyName: 'ManageAccessReply',
  },
} as const satisfies Partial<Record<Service, SsdnService>>
