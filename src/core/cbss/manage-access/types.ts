import type { Leaf } from '../leaf.ts'

/** The request as the CBSS understood it. */
export interface OriginalRequest {
  ssin: string
  purpose: string
  startDate: string
  endDate: string | null
  action: string
  /** The register looked at, for LIST. */
  register: string | null
}

/**
 * A registration of the person that overlaps with the one asked about. Dates are the first ten characters of what
 * came: the CBSS adds the zone. `organisation` is whose it is, an enterprise number or a NIS code.
 */
export interface Registration {
  purpose: string
  startDate: string
  endDate: string | null
  organisation: string
  register: string
  left: Leaf[]
}

/** What a ManageAccess answered; `left` is what the reply says beside it. */
export interface ManageAccessResult {
  original: OriginalRequest | null
  registrations: Registration[]
  left: Leaf[]
}
