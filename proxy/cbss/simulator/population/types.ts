import type { ContainerName } from './containers.ts'
import type { CodeOf, Field } from './fields.ts'

/** One item of the register: a row of the result table. Dates are `yyyy-mm-dd`, unknown parts 00. */
export interface Item {
  container: ContainerName
  /** Null for the only item without a date of its own (000). */
  since: string | null
  until: string | null
  /** Comes between the two dates; only in 100 and 150. */
  time: Field | null
  fields: Field[]
  structure: string
}

/**
 * What the CBSS says when this person is asked for. `by` is a key of the population; `not-integrated` is over with
 * a registration, the file then is shown.
 */
export type Outcome =
  | { kind: 'data' | 'no-data' | 'not-integrated' | 'wrong-structure' | 'fault' }
  | { kind: 'deceased'; on: string }
  | { kind: 'replaced'; by: string }

/** An invented person. */
export interface Person {
  /** How the tables of the population name this person. */
  key: string
  ssin: string
  sex: 1 | 2
  born: string
  lastNames: readonly string[]
  firstNames: readonly string[]
  /** What the answer about this person shows, in a few words. */
  shows: string
  outcome: Outcome
  /** Items that concern nobody else; kinship and household come from the links. */
  items: readonly Item[]
  /** Containers that no schema knows. Who has any is answered in a way that is not valid. */
  unknownContainers: readonly Field[]
  /** False for people who are only mentioned by others; their number then is a fictitious one. */
  hasFile: boolean
}

/** What binds people together, by key. The items of all sides are derived from it, so that they agree. */
export type Link =
  | { kind: 'single'; person: string; since: string }
  | { kind: 'marriage'; spouses: readonly [string, string]; since: string; place: Field; act: string }
  | {
      kind: 'divorce'
      spouses: readonly [string, string]
      since: string
      court: CodeOf<'courts'>
      judgement: string
      transcribedIn: CodeOf<'places'>
      act: string
    }
  | { kind: 'widowhood'; survivor: string; late: string; since: string }
  | { kind: 'cohabitation'; partners: readonly [string, string]; since: string; place: CodeOf<'places'> }
  | {
      kind: 'cessation'
      partners: readonly [string, string]
      since: string
      reason: CodeOf<'cessations'>
      place: CodeOf<'places'>
    }
  | {
      kind: 'descent'
      child: string
      parents: readonly [string] | readonly [string, string]
      act: string
      place: CodeOf<'places'> | null
    }
  | {
      kind: 'home'
      reference: string
      member: string
      role: CodeOf<'rolesOfMen'>
      since: string
      until?: string
    }
  | {
      kind: 'guardianship'
      ward: string
      guardian: string
      status: CodeOf<'protections'>
      since: string
    }
  | { kind: 'alone'; person: string; since: string; until?: string; role?: '01' | '20' }

/** People who belong together, and what binds them. */
export interface Household {
  name: string
  people: readonly Person[]
  links: readonly Link[]
}
