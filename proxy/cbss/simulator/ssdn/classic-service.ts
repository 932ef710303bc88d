import type { XmlElement } from '#core/xml/element.ts'
import type { Service } from '#core/records/service.ts'
import type { SchemaName } from '../../schemas/layout.ts'
import type { Registrations } from '../manage-access/registrations.ts'
import type { Detail } from './summary.ts'

/** Who asks a classic service, and when. */
export interface Asking {
  /** Enterprise number. */
  orgUnit: string
  /** `yyyy-MM-dd` in Brussels. */
  today: string
  registrations: Registrations
}

/** What a classic service says; `breaks` where it does not answer at all, but with a fault. */
export interface ClassicReply {
  details: readonly Detail[]
  body?: XmlElement | undefined
  breaks?: true
}

/** One of the services inside the envelope of SSDN (PROTOCOL 3.1). */
export interface ClassicService {
  id: string
  version: string
  name: Service
  schema: SchemaName
  /** Local name of the body's root. */
  root: string
  ssinOf(body: XmlElement): string
  actionOf(body: XmlElement): string | null
  reply(body: XmlElement, asking: Asking): ClassicReply
}
