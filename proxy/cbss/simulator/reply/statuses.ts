import { makeElement } from '#core/xml/make-element.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { personOf } from '../population/people.ts'
import type { Outcome } from '../population/types.ts'

/** What was asked, and by whom. */
export interface Asked {
  service: 'tx25'
  ssin: string
  ticket: string | null
  language: 'nl' | 'fr' | 'de'
  history: boolean
  cbeNumber: string | null
  legalContext: string
}

/** A status that the CBSS gives instead of, or with, information. */
export type StatusKind = Exclude<Outcome['kind'], 'fault'> | 'unknown-ssin' | 'wrong-context'

/** Name and value of a status' information. */
type Information = Record<string, string>

/** The `status` of a response. */
export interface Status {
  value: 'DATA_FOUND' | 'NO_DATA_FOUND' | 'NO_RESULT'
  code: string
  description: string
}

/** The statuses that the simulator gives, by what makes it give them (DOMAIN 2.3, PROTOCOL 6.3). */
export const statuses = {
  data: { value: 'DATA_FOUND', code: 'MSG00000', description: 'Treatment completed successfully.' },
  'no-data': {
    value: 'NO_DATA_FOUND',
    code: 'MSG00100',
    description: 'Treatment successful, but no data found at the supplier.',
  },
  deceased: { value: 'NO_DATA_FOUND', code: 'MSG00009', description: 'The person is deceased.' },
  'unknown-ssin': { value: 'NO_RESULT', code: 'MSG00005', description: 'The SSIN does not exist.' },
  replaced: { value: 'NO_RESULT', code: 'MSG00006', description: 'The SSIN has been replaced.' },
  'wrong-structure': {
    value: 'NO_RESULT',
    code: 'MSG00011',
    description: 'The structure of the SSIN is invalid.',
  },
  'not-integrated': {
    value: 'NO_RESULT',
    code: 'MSG00012',
    description: 'The SSIN is not sufficiently integrated for your organization.',
  },
  'wrong-context': {
    value: 'NO_RESULT',
    code: 'MSG00013',
    description: 'The operation is not allowed with this legal context and these credentials.',
  },
} as const satisfies Record<StatusKind, Status>

function informationOf(kind: StatusKind, asked: Asked, outcome: Outcome): Information {
  if (kind === 'not-integrated') {
    return {
      details: 'No integration found for the legal context.',
      ssin: asked.ssin,
      cbeNumber: asked.cbeNumber ?? '',
    }
  }
  if (kind === 'wrong-context') return { legalContext: asked.legalContext }
  if (kind === 'unknown-ssin' || kind === 'wrong-structure') return { ssin: asked.ssin }
  if (outcome.kind === 'replaced') return { ssin: asked.ssin, newSSIN: personOf(outcome.by).ssin }
  // Spelled like this by the CBSS (DOMAIN 2.3).
  if (outcome.kind === 'deceased') return { deceiseDate: outcome.on }
  return {}
}

/** Pairs of name and value, as in a status and in the detail of a fault. */
export const informationElements = (information: Information): XmlElement[] =>
  Object.entries(information).map(([fieldName, fieldValue]) =>
    makeElement('information', [makeElement('fieldName', fieldName), makeElement('fieldValue', fieldValue)]),
  )

/** The element `status` of a response. */
export function statusElement(kind: StatusKind, asked: Asked, outcome: Outcome): XmlElement {
  const { value, code, description } = statuses[kind]
  return makeElement('status', [
    makeElement('value', value),
    makeElement('code', code),
    makeElement('description', description),
    ...informationElements(informationOf(kind, asked, outcome)),
  ])
}
